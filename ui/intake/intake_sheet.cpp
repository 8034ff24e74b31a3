// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_sheet.h"

#include "ui/fields/choices_model.h"
#include "ui/intake/intake_files_model.h"
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
    , m_destination(question.destination)
    , m_own(found.own)
    , m_memory(std::move(memory))
    , m_begun(intakeValues(question.destination, question.view.me))
    , m_all(m_begun)
    , m_model(new IntakeFilesModel(this))
    , m_list(new QListView)
    , m_form(new RecordForm({}, intakeFields(question)))
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
    m_form->setIntro(intro);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &RecordForm::valuesChanged, this, &IntakeSheet::takeValues);
    connect(m_form, &RecordForm::closed, this, [this] {
        if (const auto request = std::exchange(m_request, std::nullopt))
            emit addWanted(*request, m_all);
        else
            emit closed();
    });
    m_form->onAdd([this](const FieldValues&) { return submit(); });
    showLabels();
}

void IntakeSheet::begin()
{
    m_form->begin(m_begun);
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
    m_list->parentWidget()->setVisible(m_list->isVisibleTo(m_list->parentWidget()));
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
    const FoundFile* file = m_model->file(m_row);
    m_form->showValues(file ? m_exceptions.value(file->path, m_all) : m_all);
}

// What is typed belongs to the row that is chosen. A file that says what all say is told apart no
// longer.
void IntakeSheet::takeValues()
{
    const FieldValues values = m_form->values();
    const FoundFile* file = m_model->file(m_row);
    if (!file) {
        m_all = values;
        fillFromMemory();
        return;
    }
    if (values == m_all)
        m_exceptions.remove(file->path);
    else
        m_exceptions.insert(file->path, values);
    const QStringList paths = m_exceptions.keys();
    m_model->setDiffering(QSet<QString>(paths.begin(), paths.end()));
}

void IntakeSheet::fillFromMemory()
{
    const QString source = std::get<QString>(m_all.value(intake::sourceKey, QString()));
    if (source.isEmpty() || source == m_filledFrom || !m_memory)
        return;
    const QString remembered = m_memory(source);
    if (remembered.isEmpty())
        return;
    m_filledFrom = source;
    const FieldValues filled = withRemembered(m_all, m_begun, remembered);
    for (auto each = filled.cbegin(); each != filled.cend(); ++each)
        if (each.value() != m_all.value(each.key()))
            m_form->setValue(each.key(), each.value());
    m_all = filled;
}

std::optional<FormRefusal> IntakeSheet::submit()
{
    takeValues();
    QStringList paths;
    for (const FoundFile& file : m_model->files()) {
        if (file.error)
            continue;
        paths.append(file.path);
        const FieldValues& values
            = m_exceptions.contains(file.path) ? m_exceptions.find(file.path).value() : m_all;
        const bool isRevised = !m_destination.existing.isNull()
            && std::get<QString>(m_all.value(intake::asKey)) == intake::asRevision;
        if (file.isScreenPicture && !isRevised
            && isEmpty(values.value(intake::showsKey, QString())))
            return FormRefusal{intake::showsKey,
                {{}, tr("A picture of the screen needs a sentence that says what it shows."), {}}};
    }
    if (paths.isEmpty())
        return FormRefusal{{}, {{}, tr("None of these files can be taken in."), {}}};
    m_request = intakeRequest(paths, m_all, m_exceptions, m_destination);
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
