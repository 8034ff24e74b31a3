// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake.h"

#include "core/audits/request_register.h"
#include "core/evidence/evidence_messages.h"
#include "ui/intake/intake_result.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"
#include "ui/preview/file_words.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/shell/vault_session.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyFiles = 500; // more are asked about before they are listed
const auto memoryOf = u"intake/"_s; // of a source

bool isSame(const IntakeDestination& one, const IntakeDestination& other)
{
    return one.words == other.words && one.existing == other.existing && one.review == other.review
        && one.slot == other.slot && one.request == other.request;
}

} // namespace

Intake::Intake(const PlaceParts& parts, QWidget* place)
    : QObject(place)
    , m_parts(parts)
    , m_place(place)
    , m_panel(new SidePanel(place))
{
    const auto check = [this] {
        if (m_sheet)
            m_sheet->setReadOnly(whyNot());
    };
    connect(&parts.acts, &Acts::changeabilityChanged, this, check);
    connect(&parts.session, &VaultSession::viewChanged, this, [this] {
        if (m_parts.session.view().isReady())
            for (const auto& [incoming, destination] : std::exchange(m_early, {}))
                take(incoming, destination);
    });
}

void Intake::showPanel(QWidget* content)
{
    QWidget* host = m_place->parentWidget();
    if (m_panel->standOver(host ? host : m_place))
        if (auto* stack = qobject_cast<QStackedWidget*>(host))
            connect(stack, &QStackedWidget::currentChanged, this, &Intake::followPlaces);
    m_panel->show(content);
}

// What is asked, and what was refused, goes along to the other places. What is merely to be known
// stays with the place where it came up.
void Intake::followPlaces()
{
    auto* result = qobject_cast<IntakeResult*>(m_panel->content());
    if (m_panel->isVisible() && result && !result->hasRefused())
        emit result->closed();
    else
        m_panel->raise();
}

QString Intake::whyNot() const
{
    return m_parts.acts.whyNot();
}

ZonedInstant Intake::now() const
{
    const View& view = m_parts.session.view();
    return inZone(m_parts.session.vault()->clock().now(),
        view.isReady() ? view.facts->organisation.timeZone : QString());
}

QString Intake::vaultKey() const
{
    return idText(m_parts.session.vault()->id());
}

void Intake::paste(const IntakeDestination& destination)
{
    if (const QMimeData* data = QApplication::clipboard()->mimeData())
        take(incomingFrom(*data), destination);
}

void Intake::chooseFiles(const IntakeDestination& destination)
{
    FileQuestion question;
    question.task = u"add_evidence"_s;
    question.title = tr("Add files");
    m_parts.prompter.chooseFiles(question, [this, destination](const QStringList& paths) {
        Incoming incoming;
        incoming.paths = paths;
        take(incoming, destination);
    });
}

void Intake::take(const Incoming& incoming, const IntakeDestination& destination)
{
    if (incoming.isEmpty())
        return;
    if (!m_parts.session.view().isReady()) {
        m_early.append({incoming, destination});
        return;
    }
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        m_parts.acts.say(reason);
        return;
    }
    const bool hasFolder = std::any_of(incoming.paths.begin(), incoming.paths.end(),
        [](const QString& path) { return QFileInfo(path).isDir(); });
    const auto work = [incoming, now = now(), vault = m_parts.session.vault()->path(),
                          facts = m_parts.session.view().facts,
                          isOfSlot = destination.slot.has_value()](const JobContext& job) {
        Result<FoundFiles> found = findIncoming(incoming, vault, now, job);
        if (found && isOfSlot)
            found->heldNames = std::make_shared<const standing::HeldNames>(*facts);
        return found;
    };
    m_parts.jobs.run(this, hasFolder ? tr("Looking at the folder") : QString(), work,
        [this, destination](Result<FoundFiles> found) {
            if (found)
                sift(std::move(*found), destination);
            else if (found.error().problem != Problem::Cancelled)
                m_parts.acts.say(wordsFor(found.error()).sentence);
        });
}

// What cannot be taken in at all is said at once; what is a lot is asked about first.
void Intake::sift(FoundFiles found, const IntakeDestination& destination)
{
    const int count = found.takeable();
    if (count == 0) {
        if (const auto error = found.firstError()) {
            const Words words = wordsFor(*error);
            m_parts.acts.say(
                words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next);
        }
        return;
    }
    if (count <= manyFiles) {
        ask(std::move(found), destination);
        return;
    }
    const Question question{
        {tr("Add %1?").arg(fileCountWords(count)),
            tr("What was dropped holds %1, %2 together.")
                .arg(fileCountWords(count), sizeWords(found.bytes)),
            tr("They are copied into the vault; the originals stay where they are.")},
        tr("Go on")};
    m_parts.prompter.confirm(question, [this, found, destination](Answer answer) {
        if (answer == Answer::Yes)
            ask(found, destination);
    });
}

void Intake::ask(FoundFiles found, const IntakeDestination& destination)
{
    if (m_sheet && m_sheet->isVisible() && isSame(m_sheet->destination(), destination)) {
        m_sheet->addFiles(found);
        return;
    }
    m_waiting.append({std::move(found), destination});
    if (!m_sheet)
        openSheet();
}

void Intake::goOn()
{
    m_sheet.clear();
    if (!m_untold.isEmpty())
        openResult();
    else if (!m_waiting.isEmpty())
        openSheet();
    else
        m_panel->close();
}

void Intake::openSheet()
{
    const Waiting next = m_waiting.takeFirst();
    const IntakeQuestion question{m_parts.session.view(), next.destination, next.found.takeable()};
    auto* sheet = new IntakeSheet(question, next.found, [this](const QString& source) {
        return m_parts.settings.choice(vaultKey(), memoryOf + source);
    });
    m_sheet = sheet;
    connect(sheet, &IntakeSheet::addWanted, this,
        [this, sheet](evidence::AddRequest request, const FieldValues& values) {
            if (const RequestId answered = sheet->destination().request; !answered.isNull())
                request.tie = [answered](vault::Transaction& transaction, EvidenceId id) {
                    return audits::RequestRegister::link(transaction, answered, id);
                };
            add(sheet, request, values);
        });
    connect(sheet, &IntakeSheet::closed, this, [this, sheet] {
        if (m_sheet == sheet && sheet->isEnabled())
            goOn();
    });
    showPanel(sheet);
    sheet->begin();
}

// The sheet waits, so that nothing that was typed is lost where the whole of it fails.
void Intake::add(IntakeSheet* sheet, const evidence::AddRequest& request, const FieldValues& values)
{
    const QString source = std::get<QString>(values.value(intake::sourceKey, QString()));
    if (!source.isEmpty())
        m_parts.settings.setChoice(vaultKey(), memoryOf + source, rememberedText(values));
    const QString files = fileCountWords(int(request.paths.size()));
    const ActName name{u"evidence.add"_s, tr("add %1").arg(files), {}, tr("Adding %1").arg(files)};
    sheet->setEnabled(false);
    m_panel->hide();
    m_parts.acts.performJob(
        this, name,
        [request](vault::Vault& vault, const vault::Act& act, const JobContext& job) {
            return evidence::addEvidence(vault, request, act, job);
        },
        [this, sheet = QPointer<IntakeSheet>(sheet)](const Result<evidence::AddedEvidence>& added) {
            if (added) {
                tell(*added);
                goOn();
                return;
            }
            if (!sheet)
                return;
            sheet->setEnabled(true);
            m_panel->showAgain();
            sheet->refuse(added.error().problem == Problem::Cancelled
                    ? Words{{}, tr("It was cancelled; nothing was added."), {}}
                    : wordsFor(added.error()));
        });
}

void Intake::tell(const evidence::AddedEvidence& added)
{
    m_parts.acts.say(summaryOf(added), Acts::Offer::Undo);
    emit taken(added);
    if (hasMoreToTell(added))
        m_untold.append(added);
}

// What was refused waits until it was closed by hand: it is told nowhere else.
void Intake::openResult()
{
    auto* result = new IntakeResult(m_untold.first());
    connect(result, &IntakeResult::linkFollowed, this, &Intake::linkFollowed);
    connect(result, &IntakeResult::closed, this, [this, result] {
        if (m_panel->content() != result)
            return;
        m_untold.removeFirst();
        goOn();
    });
    showPanel(result);
}

} // namespace muniment::ui
