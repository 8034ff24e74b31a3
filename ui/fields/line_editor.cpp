// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/line_editor.h"

#include "core/base/clean_text.h"
#include "ui/fields/day_popup.h"
#include "ui/fields/field_words.h"
#include "ui/fields/pick_button.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <limits>

namespace muniment::ui {

namespace {

// Nothing that is pasted is cut in silence: what is too long is refused with its size.
constexpr int noLimit = std::numeric_limits<int>::max();

} // namespace

LineEditor::LineEditor(const FieldSpec& spec, FieldLook look, QWidget* parent)
    : FieldEditor(parent)
    , m_spec(spec)
    , m_isInPlace(look == FieldLook::Inline)
    , m_line(new QLineEdit)
{
    setFieldLook(*m_line, look);
    m_line->setAccessibleName(spec.isRequired ? FieldWords::required(spec.name) : spec.name);
    m_line->setPlaceholderText(spec.hint);
    m_line->setMaxLength(noLimit);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    row->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    const auto* line = std::get_if<LineKind>(&spec.kind);
    if (line && !line->known.isEmpty()) {
        auto* completer = new QCompleter(line->known, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    if (const auto* number = std::get_if<NumberKind>(&spec.kind))
        addUnit(*number, look);
    else if (std::holds_alternative<DayKind>(spec.kind)
        || std::holds_alternative<PeriodKind>(spec.kind))
        addCalendar();
}

void LineEditor::addUnit(const NumberKind& kind, FieldLook look)
{
    if (kind.units.isEmpty()) {
        if (!kind.unit.isEmpty())
            layout()->addWidget(makeLabel(kind.unit, TextRole::Quiet));
        return;
    }
    m_unit = new PickButton(tr("Unit of %1").arg(m_spec.name), look);
    m_unit->setChoices(kind.units, ChoicesModel::Picks::One);
    m_unit->setPicked({kind.unit});
    m_unit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_unit, &PickButton::picked, this, [this] {
        m_line->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    connect(m_unit, &PickButton::left, this, [this] {
        const QWidget* now = QApplication::focusWidget();
        if (!now || !isAncestorOf(now))
            emit left();
    });
    layout()->addWidget(m_unit);
}

void LineEditor::addCalendar()
{
    m_calendarAction = m_line->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_calendarAction->setText(tr("Calendar"));
    m_calendarAction->setToolTip(tr("Calendar (Alt+Down)"));
    connect(m_calendarAction, &QAction::triggered, this, &LineEditor::openCalendar);
    drawSign();
}

void LineEditor::drawSign()
{
    if (!m_calendarAction)
        return;
    const int size = Metrics(font()).scaled(16);
    QPixmap sign(QSize(size, size) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    drawGlyph(painter, QRectF(1, 1, size - 2, size - 2), Glyph::Calendar,
        QColor(coloursOf(palette()).quiet));
    m_calendarAction->setIcon(QIcon(sign));
}

void LineEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSign();
}

void LineEditor::openCalendar()
{
    const auto* day = std::get_if<DayKind>(&m_spec.kind);
    const auto* period = std::get_if<PeriodKind>(&m_spec.kind);
    if (!m_calendar) {
        m_calendar = new DayPopup(
            day ? DayPopup::Picks::Day : DayPopup::Picks::Period, m_spec.name, m_line);
        if (period)
            m_calendar->setProposals(period->proposals);
        connect(m_calendar, &DayPopup::pickedDay, this, [this](Date picked) {
            m_line->setText(dayOnScreen(picked));
            emit accepted();
        });
        connect(m_calendar, &DayPopup::pickedPeriod, this, [this](const Period& picked) {
            m_line->setText(periodOnScreen(picked));
            emit accepted();
        });
    }
    std::optional<Period> chosen;
    if (const Typed<FieldValue> now = value(); now && !isEmpty(*now)) {
        if (day)
            chosen = Period{std::get<Date>(*now), std::get<Date>(*now)};
        else
            chosen = std::get<std::optional<Period>>(*now);
    }
    m_calendar->open(day ? day->today : period->today, chosen);
}

QString LineEditor::textOf(const FieldValue& value) const
{
    const auto* number = std::get_if<NumberKind>(&m_spec.kind);
    if (!number)
        return fieldText(m_spec, value);
    const auto& quantity = std::get<Quantity>(value);
    return quantity.number ? QLocale().toString(*quantity.number, 'f', number->decimals)
                           : QString();
}

void LineEditor::showValue(const FieldValue& value)
{
    m_line->setText(textOf(value));
    if (m_unit)
        m_unit->setPicked({std::get<Quantity>(value).unit});
}

Typed<FieldValue> LineEditor::typedValue() const
{
    const QString text = m_line->text();
    if (const auto* day = std::get_if<DayKind>(&m_spec.kind))
        return typedDay(text, day->today);
    if (const auto* period = std::get_if<PeriodKind>(&m_spec.kind))
        return typedPeriod(text, period->today);
    if (const auto* moment = std::get_if<MomentKind>(&m_spec.kind))
        return typedMoment(text, *moment);
    if (const auto* number = std::get_if<NumberKind>(&m_spec.kind)) {
        NumberKind kind = *number;
        if (m_unit && !m_unit->pickedKeys().isEmpty())
            kind.unit = m_unit->pickedKeys().first();
        return typedQuantity(text, kind);
    }
    const QString line = text.simplified();
    if (line.size() > longestText)
        return tl::make_unexpected(wordsFor(tooLong(line, longestText)));
    return line;
}

QString LineEditor::standing() const
{
    return m_unit ? m_line->text() + u'\n' + m_unit->pickedKeys().join(u'\n') : m_line->text();
}

void LineEditor::begin(const QString& typed)
{
    m_line->setFocus(Qt::OtherFocusReason);
    if (typed.isEmpty())
        m_line->selectAll();
    else
        m_line->setText(typed);
}

QString LineEditor::typedText() const
{
    return m_line->text();
}

void LineEditor::setTypedText(const QString& text)
{
    m_line->setText(text);
}

QString LineEditor::remark() const
{
    const Typed<FieldValue> now = value();
    if (!now || isEmpty(*now) || textOf(*now) == m_line->text())
        return {};
    if (const auto* day = std::get_if<Date>(&*now))
        return FieldWords::readAsDay(*day);
    if (const auto* period = std::get_if<std::optional<Period>>(&*now))
        return FieldWords::readAsPeriod(**period);
    if (const auto* moment = std::get_if<std::optional<ZonedInstant>>(&*now))
        return FieldWords::readAsMoment(**moment);
    return {};
}

void LineEditor::describe(const QString& words)
{
    m_line->setAccessibleDescription(words);
}

bool LineEditor::takesKey(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape && m_isInPlace) {
        emit givenUp();
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (key.modifiers() & Qt::ControlModifier)
            emit submitted();
        else
            emit accepted();
        return true;
    }
    if (key.key() == Qt::Key_Down && key.modifiers() & Qt::AltModifier && m_calendarAction) {
        openCalendar();
        return true;
    }
    return false;
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusOut && leavesField(*this, *static_cast<QFocusEvent*>(event)))
        emit left();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace muniment::ui
