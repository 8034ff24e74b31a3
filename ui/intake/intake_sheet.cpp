// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_sheet.h"

#include "ui/fields/choices_model.h"
#include "ui/fields/field_editor.h"
#include "ui/intake/intake_files_model.h"
#include "ui/intake/slot_offer.h"
#include "ui/preview/file_words.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace muniment::ui {

namespace {

constexpr int shownFiles = 6;

} // namespace

IntakeSheet::IntakeSheet(
    const IntakeQuestion& question, const FoundFiles& found, Memory memory, QWidget* parent)
    : QWidget(parent)
    , m_view(question.view)
    , m_destination(question.destination)
    , m_heldNames(found.heldNames)
    , m_own(found.own)
    , m_memory(std::move(memory))
    , m_fields(intakeFields(question))
    , m_begun(intakeValues(question.destination, question.view.me))
    , m_all(m_begun)
    , m_model(new IntakeFilesModel(this))
    , m_list(new QListView)
    , m_offer(new SlotOffer(question.destination))
    , m_form(new RecordForm({}, askedFields()))
{
    setSurface(*this, Surface::Ground);
    m_model->setFiles(found.files);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setAccessibleName(tr("Files"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setCurrentIndex(m_model->index(0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { showRow(index.row()); });

    auto* intro = new QFrame;
    setRule(*intro, Rule::Below);
    auto* introColumn = new QVBoxLayout(intro);
    introColumn->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    introColumn->setSpacing(space::tight);
    introColumn->addWidget(m_list);
    introColumn->addWidget(m_offer);
    connect(m_offer, &SlotOffer::taken, this, &IntakeSheet::takeOffer);
    m_form->setIntro(intro);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &RecordForm::valuesChanged, this, &IntakeSheet::takeValues);
    // Only a name that is whole is looked up: "AWS" is another source than "AWS Config".
    connect(
        m_form->editor(intake::sourceKey), &FieldEditor::left, this, &IntakeSheet::fillFromMemory);
    connect(m_form, &RecordForm::closed, this, [this] {
        if (const auto request = std::exchange(m_request, std::nullopt))
            emit addWanted(*request, m_all);
        else
            emit closed();
    });
    m_form->onAdd([this](const FieldValues&) { return submit(); });
    showLabels();
}

// What files become together is asked where all of them are chosen.
QList<FieldSpec> IntakeSheet::askedFields() const
{
    QList<FieldSpec> fields = m_fields;
    for (FieldSpec& field : fields)
        if (isOfAllFiles(field.key))
            field = field.askedWhen([this, spec = field](const FieldValues& values) {
                return isAsked(m_row, spec, values);
            });
    return fields;
}

void IntakeSheet::begin()
{
    m_form->showValues(m_begun);
    fillFromMemory();
    m_form->begin(m_all);
    if (m_offer->takesFocus())
        m_offer->button().setFocus(Qt::OtherFocusReason);
}

// What was typed already stays.
void IntakeSheet::takeOffer()
{
    m_list->setCurrentIndex(m_model->index(0)); // of all files
    const auto fill = [this](const QString& key, const FieldValue& value) {
        if (!isEmpty(value) && m_form->editor(key)->typedText().isEmpty())
            m_form->setValue(key, value);
    };
    fill(intake::coversKey, m_destination.proposedCovers);
    fill(intake::sourceKey, m_destination.proposedSource);
    takeValues();
    fillFromMemory();
    m_offer->close();
    showLabels();
    m_form->editor(intake::titleKey)->setFocus(Qt::OtherFocusReason);
}

void IntakeSheet::showLabels()
{
    const int count = m_model->takeable();
    const QString files = fileCountWords(count);
    const QString title = m_destination.words.isEmpty()
        ? tr("Add %1").arg(files)
        : tr("Attach %1 to %2").arg(files, m_destination.words);
    m_form->setLabels({title, tr("Add %1").arg(files)});
    const int rows = qBound(1, m_model->rowCount(), shownFiles);
    // One file has no others to be told apart from.
    const bool isOne = m_model->rowCount() == 2 && count == 1;
    m_list->setVisible(!isOne || m_model->file(1)->error);
    QStringList names;
    for (const FoundFile& file : m_model->files())
        if (!file.error)
            names.append(file.name);
    m_offer->setFiles(m_view, m_heldNames ? *m_heldNames : standing::HeldNames(), names);
    m_offer->setVisible(m_offer->hasWords());
    m_list->parentWidget()->setVisible(
        m_list->isVisibleTo(m_list->parentWidget()) || m_offer->hasWords());
    m_list->setFixedHeight(rows * qMax(1, m_list->sizeHintForRow(0)) + 2);
}

void IntakeSheet::addFiles(const FoundFiles& found)
{
    m_model->addFiles(found.files);
    if (found.own)
        m_more.append(found.own);
    showLabels();
}

void IntakeSheet::showRow(int row)
{
    m_row = qMax(0, row);
    m_form->showValues(m_all);
    m_form->restore(toldApart(m_row));
}

RecordForm::Draft IntakeSheet::toldApart(int row) const
{
    const FoundFile* file = m_model->file(row);
    return file ? m_exceptions.value(file->path) : RecordForm::Draft{{}, m_unread};
}

// What is typed belongs to the row that is chosen. A file that says what all say is told apart no
// longer.
void IntakeSheet::takeValues()
{
    const RecordForm::Draft draft = m_form->draft();
    const FoundFile* file = m_model->file(m_row);
    if (!file) {
        m_all.insert(m_form->values());
        m_unread = draft.texts;
        for (auto each = m_unread.cbegin(); each != m_unread.cend(); ++each)
            m_all.insert(each.key(), m_begun.value(each.key()));
        return;
    }
    if (draft.isEmpty())
        m_exceptions.remove(file->path);
    else
        m_exceptions.insert(file->path, draft);
    const QStringList paths = m_exceptions.keys();
    m_model->setDiffering(QSet<QString>(paths.begin(), paths.end()));
}

// What the memory of another source filled in is taken back; what was entered by hand stays.
void IntakeSheet::fillFromMemory()
{
    const QString source = textOf(m_all, intake::sourceKey);
    if (m_model->file(m_row) || !m_memory || source == m_filledFrom)
        return;
    m_filledFrom = source;
    const FieldValues remembered
        = source.isEmpty() ? FieldValues() : rememberedValues(m_memory(source));
    const FieldValues before = std::exchange(m_filled, {});
    for (const FieldSpec& field : std::as_const(m_fields)) {
        const FieldValue begun = m_begun.value(field.key);
        if (m_all.value(field.key) != before.value(field.key, begun))
            continue;
        if (remembered.contains(field.key))
            m_filled.insert(field.key, remembered.value(field.key));
        if (before.contains(field.key) || remembered.contains(field.key))
            m_form->setValue(field.key, remembered.value(field.key, begun));
    }
}

bool IntakeSheet::isAsked(int row, const FieldSpec& spec, const FieldValues& values) const
{
    return (!m_model->file(row) || !isOfAllFiles(spec.key))
        && (!spec.isAsked || spec.isAsked(values));
}

// Shows the row that is wrong, and says what is.
std::optional<FormRefusal> IntakeSheet::firstWrong()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const auto wrong = wrongIn(row))
            return wrong;
    return {};
}

std::optional<FormRefusal> IntakeSheet::wrongIn(int row)
{
    const FoundFile* file = m_model->file(row);
    if (file && file->error)
        return {};
    const RecordForm::Draft own = toldApart(row);
    FieldValues values = m_all;
    values.insert(own.values);
    for (const FieldSpec& field : std::as_const(m_fields)) {
        if (!isAsked(row, field, values))
            continue;
        const bool isUnread = own.texts.contains(field.key);
        if (file && !isUnread && !own.values.contains(field.key))
            continue;
        const Refusal refusal = isUnread
            ? Refusal()
            : refusalOf(field, values.value(field.key, emptyValue(field.kind)));
        if (!isUnread && !refusal)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        const Typed<FieldValue> typed = m_form->editor(field.key)->value();
        return FormRefusal{field.key, refusal ? *refusal : typed ? Words() : typed.error()};
    }
    if (file && file->isScreenPicture && !isRevised()
        && isEmpty(values.value(intake::showsKey, QString()))) {
        if (own.values.contains(intake::showsKey))
            m_list->setCurrentIndex(m_model->index(row));
        return FormRefusal{intake::showsKey,
            {{}, tr("A picture of the screen needs a sentence that says what it shows."), {}}};
    }
    return {};
}

bool IntakeSheet::isRevised() const
{
    return !m_destination.existing.isNull() && textOf(m_all, intake::asKey) == intake::asRevision;
}

std::optional<FormRefusal> IntakeSheet::submit()
{
    takeValues();
    fillFromMemory();
    if (const auto wrong = firstWrong())
        return wrong;
    QStringList paths;
    QHash<QString, FieldValues> exceptions;
    for (const FoundFile& file : m_model->files()) {
        if (file.error)
            continue;
        paths.append(file.path);
        if (const auto own = m_exceptions.constFind(file.path); own != m_exceptions.constEnd())
            exceptions.insert(file.path, own->values);
    }
    if (paths.isEmpty())
        return FormRefusal{{}, {{}, tr("None of these files can be taken in."), {}}};
    m_request = intakeRequest(paths, m_all, exceptions, m_destination);
    return {};
}

void IntakeSheet::refuse(const Words& words)
{
    m_form->refuse({{}, words});
}

void IntakeSheet::setReadOnly(const QString& because)
{
    m_form->setReadOnly(because);
}

bool IntakeSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete
        && m_model->file(m_list->currentIndex().row())) {
        const int row = m_list->currentIndex().row();
        m_exceptions.remove(m_model->file(row)->path);
        m_model->removeFile(row);
        showRow(m_list->currentIndex().row());
        showLabels();
        if (m_model->files().isEmpty())
            emit closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muniment::ui
