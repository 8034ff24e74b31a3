// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scope_place.h"

#include "core/scope/scope_messages.h"
#include "ui/lists/counted_link.h"
#include "ui/scope/asset_detail.h"
#include "ui/scope/asset_import_sheet.h"
#include "ui/scope/assets_page.h"
#include "ui/scope/people_page.h"
#include "ui/scope/providers_page.h"
#include "ui/scope/scopes_page.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewAssets = 5; // below this number most come to import a list

const std::pair<ScopePlace::Page, QString> pageWords[]
    = {{ScopePlace::Assets, u"assets"_s}, {ScopePlace::Scopes, u"scopes"_s},
        {ScopePlace::Providers, u"providers"_s}, {ScopePlace::People, u"people"_s}};

} // namespace

ScopePlace::ScopePlace(const PlaceParts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::ScopeAndAssets, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_assets(new AssetsPage(parts))
    , m_scopes(new ScopesPage(parts))
    , m_providers(new ProvidersPage(parts))
    , m_people(new PeoplePage(parts))
    , m_sheet(new AssetImportSheet(parts))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_assets);
    m_stack->addWidget(m_sheet);
    m_stack->setFocusProxy(m_assets);
    addPage(tr("Assets"), m_stack, &m_assets->list());
    addPage(tr("Scopes"), m_scopes, &m_scopes->list());
    addPage(tr("Providers"), m_providers, &m_providers->list());
    addPage(tr("People"), m_people, &m_people->list());
    connectPages();
    makeActions();
    makeButtons();
}

void ScopePlace::connectPages()
{
    for (const int page : {Assets, Scopes, Providers, People}) {
        connect(&pageAt(page), &RecordsPage::linkFollowed, this, [this](const RecordLink& link) {
            if (!open(link))
                emit linkFollowed(link);
        });
        connect(&pageAt(page).list(), &RecordList::selectionChanged, this,
            [this] { m_parts.acts.recheck(); });
    }
    connect(m_assets, &AssetsPage::importWanted, this, &ScopePlace::chooseFile);
    connect(m_scopes, &ScopesPage::assetsWanted, this, &ScopePlace::showAssetsOf);
    connect(m_sheet, &AssetImportSheet::closed, this, &ScopePlace::showList);
    connect(m_sheet, &AssetImportSheet::imported, this, &ScopePlace::showList);
}

// Just those that the scope's page counts. The title band may show another scope: then all are
// shown.
void ScopePlace::showAssetsOf(ScopeId id)
{
    const scope::Scope* scope = m_view.facts->scope(id);
    if (!scope)
        return;
    CountedRows counted{tr("in service in %1").arg(scope->name), {}};
    for (const scope::Asset& asset : m_view.facts->assetsOf(id))
        if (asset.isInServiceOn(m_view.asOf))
            counted.keys.insert(idBytes(asset.id));
    showPage(Assets);
    showList();
    if (!m_view.scope.isNull() && m_view.scope != id) {
        m_parts.session.setScope({});
        m_parts.acts.say(tr("All scopes are shown now."));
    }
    m_assets->list().showCounted(counted);
}

RecordsPage& ScopePlace::pageAt(int page) const
{
    switch (page) {
    case Scopes:
        return *m_scopes;
    case Providers:
        return *m_providers;
    case People:
        return *m_people;
    default:
        return *m_assets;
    }
}

void ScopePlace::makeActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, auto act,
                         std::function<bool()> isUsable = {}) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        m_parts.acts.guard(action, std::move(isUsable));
        return action;
    };
    add(tr("New record…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { showNew(); });
    add(tr("Import list…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { chooseFile(); });
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    const auto onAssets = [this] {
        return currentPage() == Assets && !isImporting() && !m_assets->selected().isEmpty();
    };
    QAction* change = add(
        tr("Change…"), {}, [this] { m_assets->showChange(); }, onAssets);
    QAction* retire = add(
        tr("Retire…"), Qt::Key_Delete, [this] { m_assets->retire(); }, onAssets);
    m_assets->list().addBulkAction(change);
    m_assets->list().addBulkAction(retire);
    add(
        tr("Rename"), Qt::Key_F2, [this] { pageAt(currentPage()).editTitle(); },
        [this] { return !isImporting() && !pageAt(currentPage()).list().currentKey().isEmpty(); });
    add(
        tr("Hand over…"), {}, [this] { m_people->handOver(); },
        [this] { return currentPage() == People && m_people->ownsAnything(); });
}

void ScopePlace::makeButtons()
{
    const auto add = [this](Page page, const QString& words, ButtonLook look, auto act) {
        auto* button = new QPushButton(words);
        setLook(*button, look);
        connect(button, &QPushButton::clicked, this, act);
        m_parts.acts.guard(button);
        addPageAction(page, button);
        return button;
    };
    m_newAsset = add(Assets, tr("New asset"), ButtonLook::Primary, [this] { m_assets->showNew(); });
    m_importList = add(Assets, tr("Import list…"), ButtonLook::Plain, [this] { chooseFile(); });
    add(Scopes, tr("New scope"), ButtonLook::Primary, [this] { m_scopes->showNew(); });
    add(Providers, tr("New provider"), ButtonLook::Primary, [this] { m_providers->showNew(); });
    add(People, tr("New person"), ButtonLook::Primary, [this] { m_people->showNew(); });
}

// The step that most came for.
void ScopePlace::showPrimary()
{
    const bool isImport = m_assets->assets() < fewAssets;
    setLook(*m_importList, isImport ? ButtonLook::Primary : ButtonLook::Plain);
    setLook(*m_newAsset, isImport ? ButtonLook::Plain : ButtonLook::Primary);
}

void ScopePlace::pageShown(int page)
{
    SegmentedPlace::pageShown(page);
    m_parts.acts.recheck();
}

bool ScopePlace::isImporting() const
{
    return m_stack->currentWidget() == m_sheet;
}

void ScopePlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this,
        [view](const JobContext&) {
            return Rows{assetRows(view), scopeRows(view), providerRows(view), personRows(view)};
        },
        [this, view](Rows rows) { takeRows(view, std::move(rows)); });
}

void ScopePlace::takeRows(const View& view, Rows rows)
{
    const auto needing = [](const auto& all) {
        return int(
            std::count_if(all.begin(), all.end(), [](const auto& row) { return row.needsWork(); }));
    };
    // What is overdue of an asset's controls counts in Evidence; here what nobody looks after.
    const int assets
        = int(std::count_if(rows.assets.begin(), rows.assets.end(), [](const AssetListRow& row) {
              return !row.isOrganisation() && row.state == InService::Yes
                  && (row.owner.isEmpty() || row.controls == 0);
          }));
    const int left = needing(rows.people);
    m_assets->setRows(view, std::move(rows.assets));
    m_scopes->setRows(view, std::move(rows.scopes));
    m_providers->setRows(view, std::move(rows.providers));
    m_people->setRows(view, std::move(rows.people));
    showPrimary();
    emit needChanged({assets + left, Urgency::Usual});
    m_parts.acts.recheck();
}

void ScopePlace::chooseFile()
{
    if (!m_view.isReady() || !m_parts.acts.canChange())
        return;
    FileQuestion question;
    question.kind = FileQuestion::Kind::Open;
    question.task = u"import_assets"_s;
    question.title = tr("Import a list of assets");
    question.filter = tr("Tables (*.csv *.tsv *.txt)");
    m_parts.prompter.chooseFile(question, [this](const QString& path) { chooseScope(path); });
}

// Asked only where it is not clear which scope is meant.
void ScopePlace::chooseScope(const QString& path)
{
    const QList<scope::Scope>& scopes = m_view.facts->scopes;
    if (!m_view.scope.isNull() || scopes.size() < 2) {
        importFrom(path, scopes.size() == 1 ? scopes.first().id : m_view.scope);
        return;
    }
    ChoiceQuestion question;
    question.words = {tr("Import a list of assets"),
        tr("Rows that name no scope belong to the one that is chosen here."), {}};
    question.yes = tr("Go on");
    QList<ScopeId> ids;
    for (const scope::Scope& each : scopes) {
        ids.append(each.id);
        question.choices.append({each.name, scope::scopeCode(each.number)});
    }
    m_parts.prompter.choose(question, [this, path, ids](int choice) {
        if (choice >= 0 && choice < ids.size())
            importFrom(path, ids.at(choice));
    });
}

void ScopePlace::importFrom(const QString& path, ScopeId scope)
{
    showPage(Assets);
    m_stack->setCurrentWidget(m_sheet);
    m_stack->setFocusProxy(m_sheet);
    m_sheet->begin(m_view, path, scope);
    m_sheet->setFocus();
    m_parts.acts.recheck();
}

void ScopePlace::showList()
{
    m_stack->setCurrentWidget(m_assets);
    m_stack->setFocusProxy(m_assets);
    m_assets->list().setFocus();
    m_parts.acts.recheck();
}

void ScopePlace::showNew()
{
    switch (currentPage()) {
    case Scopes:
        m_scopes->showNew();
        return;
    case Providers:
        m_providers->showNew();
        return;
    case People:
        m_people->showNew();
        return;
    default:
        showList();
        m_assets->showNew();
    }
}

bool ScopePlace::openWord(const QString& word)
{
    for (const auto& [page, pageWord] : pageWords)
        if (word == pageWord)
            showPage(page);
    if (word == "import"_L1)
        chooseFile();
    if (const auto counted = countedOfWord(word)) {
        showPage(Assets);
        showList();
        m_assets->list().showCounted(*counted);
    }
    return true;
}

bool ScopePlace::open(const RecordLink& link)
{
    if (const auto* place = std::get_if<PlaceLink>(&link))
        return place->place == PlaceKind::ScopeAndAssets && openWord(place->what);
    const auto show = [this](Page page, const QByteArray& key) {
        showPage(page);
        if (page == Assets)
            showList();
        pageAt(page).showRecord(key);
        return true;
    };
    if (const auto* asset = std::get_if<AssetId>(&link))
        return show(Assets, idBytes(*asset));
    if (const auto* scope = std::get_if<ScopeId>(&link))
        return show(Scopes, idBytes(*scope));
    if (const auto* provider = std::get_if<ProviderId>(&link))
        return show(Providers, idBytes(*provider));
    if (const auto* person = std::get_if<PersonId>(&link))
        return show(People, idBytes(*person));
    return false;
}

std::optional<RecordLink> ScopePlace::current() const
{
    const QByteArray key = pageAt(currentPage()).list().currentKey();
    const auto id = base::uuidFromBytes(key);
    if (id && !id->is_nil())
        switch (currentPage()) {
        case Scopes:
            return RecordLink(ScopeId{*id});
        case Providers:
            return RecordLink(ProviderId{*id});
        case People:
            return RecordLink(PersonId{*id});
        default:
            return RecordLink(AssetId{*id});
        }
    return RecordLink(PlaceLink{PlaceKind::ScopeAndAssets, pageWords[currentPage()].second});
}

std::optional<PeekCard> ScopePlace::peek(const RecordLink& link) const
{
    if (!m_view.isReady())
        return {};
    PeekCard card;
    if (const auto* id = std::get_if<AssetId>(&link)) {
        for (const AssetListRow& row : m_assets->rows())
            if (row.id == *id) {
                card.title = scope::assetCode(row.number) + u' ' + row.name;
                card.mark = markOf(row.state);
                card.sentence = standingOf(row);
                card.facts = {{tr("Kind"), kindWordsOf(row)}, {tr("Service"), row.service},
                    {tr("Owner"), row.owner}};
                return card;
            }
        return {};
    }
    if (const auto* id = std::get_if<PersonId>(&link)) {
        const scope::Person* person = m_view.facts->person(*id);
        if (!person)
            return {};
        card.title = scope::personCode(person->number) + u' ' + person->name;
        card.sentence = person->role;
        card.facts = {{tr("Line"), scope::lineWords(person->line)},
            {tr("Answers for"), locale().toString(ownedBy(m_view, *id).count())}};
        return card;
    }
    return {};
}

bool ScopePlace::goToNeed(Way way)
{
    return !isImporting() && pageAt(currentPage()).goToNeed(way);
}

QList<QWidget*> ScopePlace::panes() const
{
    return isImporting() ? QList<QWidget*>{m_sheet} : pageAt(currentPage()).panes();
}

} // namespace muniment::ui
