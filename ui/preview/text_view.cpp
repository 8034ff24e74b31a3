// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/text_view.h"

#include "ui/preview/file_words.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int mostMarked = 400; // hits around the current one; each costs when painted
constexpr qsizetype mostHits = 100'000;

} // namespace

class NumberedText::Gutter final : public QWidget
{
public:
    explicit Gutter(NumberedText& text)
        : QWidget(&text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        m_text.paintGutter(painter, event->rect());
    }

private:
    NumberedText& m_text;
};

NumberedText::NumberedText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(*this))
{
    setReadOnly(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Text of the file"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
}

void NumberedText::setLines(const QList<ShownLine>& lines, Numbers numbers)
{
    m_shown = numbers;
    m_numbers.clear();
    QString text;
    for (const ShownLine& line : lines) {
        if (!m_numbers.isEmpty())
            text += u'\n';
        text += line.text;
        m_numbers.append(line.number);
    }
    setFont(
        numbers == Numbers::Shown ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont());
    setLineWrapMode(numbers == Numbers::Shown ? NoWrap : WidgetWidth);
    setPlainText(text);
    placeGutter();
}

void NumberedText::placeGutter()
{
    m_gutter->setVisible(m_shown == Numbers::Shown);
    int width = 0;
    if (m_shown == Numbers::Shown) {
        const int last
            = m_numbers.isEmpty() ? 1 : *std::max_element(m_numbers.begin(), m_numbers.end());
        width = fontMetrics().horizontalAdvance(QString::number(qMax(last, 100))) + space::large;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isMirrored ? 0 : width, 0, isMirrored ? width : 0, 0);
    m_gutter->setGeometry(isMirrored ? this->width() - width : 0, 0, width, height());
}

void NumberedText::paintGutter(QPainter& painter, const QRect& area)
{
    const Colours& colours = coloursOf(palette());
    painter.fillRect(area, QColor(colours.frame));
    painter.setPen(QColor(colours.quiet));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= area.bottom(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        const int number = m_numbers.value(block.blockNumber());
        if (number > 0 && top + height >= area.top())
            painter.drawText(QRectF(0, top, m_gutter->width() - space::small, height),
                Qt::AlignRight | Qt::AlignTop, QString::number(number));
        top += height;
    }
}

void NumberedText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void NumberedText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_gutter)
        placeGutter();
}

TextView::TextView(QWidget* parent)
    : FindingView(parent)
    , m_text(new NumberedText)
    , m_remark(makeLabel({}, TextRole::Secondary))
{
    m_remark->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&findBar());
    column->addWidget(m_text, 1);
    column->addWidget(m_remark);
    setFocusProxy(m_text);
}

void TextView::showText(const ShownText& text, NumberedText::Numbers numbers)
{
    m_text->setLines(text.lines, numbers);
    QStringList remarks;
    if (!text.encoding.isEmpty())
        remarks.append(text.encoding);
    if (numbers == NumberedText::Numbers::Shown && !text.lines.isEmpty()) {
        const auto last = std::find_if(text.lines.rbegin(), text.lines.rend(),
            [](const ShownLine& line) { return line.number > 0; });
        remarks.append(tr("%n line(s)", nullptr, last->number));
    }
    if (text.missing > 0)
        remarks.append(tr("the last %1 of the file are not shown").arg(sizeWords(text.missing)));
    m_remark->setText(remarks.join(u" · "));
    m_remark->setVisible(!remarks.isEmpty());
    lookAgain();
}

QString TextView::remark() const
{
    return m_remark->text();
}

QString TextView::chosenText() const
{
    return m_text->textCursor().selectedText();
}

FindingView::Hits TextView::findAll(const QString& wanted)
{
    m_wanted = wanted;
    m_hits.clear();
    if (wanted.isEmpty())
        return {};
    const QString text = m_text->toPlainText();
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
         at >= 0 && m_hits.size() < mostHits;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        m_hits.append(int(at));
    const int from = m_text->textCursor().selectionStart();
    const auto next = std::lower_bound(m_hits.begin(), m_hits.end(), from);
    return {int(m_hits.size()), next == m_hits.end() ? 0 : int(next - m_hits.begin())};
}

void TextView::showHit(int hit)
{
    if (hit >= 0) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(m_hits.at(hit));
        m_text->setTextCursor(cursor);
        m_text->centerCursor();
    }
    QList<QTextEdit::ExtraSelection> marked;
    const int first = qMax(0, hit - mostMarked / 2);
    for (int each = first; each < qMin(int(m_hits.size()), first + mostMarked); ++each) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(m_hits.at(each));
        mark.cursor.setPosition(m_hits.at(each) + int(m_wanted.size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(each == hit ? QColor(255, 190, 0) : QColor(255, 233, 153));
        mark.format.setForeground(QColor(lightColours.text));
        marked.append(mark);
    }
    m_text->setExtraSelections(marked);
}

} // namespace muniment::ui
