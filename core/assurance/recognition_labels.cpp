// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_labels.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestGap = 30; // between a label and the date that it announces
constexpr qsizetype linesBelow = 2; // how far below a lone label its value may stand

// Labels that also occur in prose count only at the start of a line or column, with a colon
// or the end of the line behind them.
// Those that begin a line but hardly a sentence may have their value right behind them.
enum class Place { Anywhere, Alone, LineStart };

struct LabelRule
{
    LabelRole role;
    QRegularExpression form;
};

QRegularExpression labelForm(Place place, const QString& words)
{
    const QString body = u"(?<label>"_s + words + u")"_s;
    if (place == Place::Anywhere)
        return reading(u"(?<![\\p{L}\\d])"_s + body + u"(?!\\p{L})[ \\t]*[:.]?"_s);
    const QString lineStart = u"(?:^|(?<=[\\t\\n|]))(?:\\d{1,2}[.)] )?"_s;
    if (place == Place::LineStart)
        return reading(lineStart + body + u"(?=[ \\t]\\p{L})"_s);
    return reading(lineStart + body + u"[ \\t]*(?:[:：]|(?=\\n|$)|(?=\\t))"_s);
}

QList<LabelRule> identityRules()
{
    const auto rule = [](LabelRole role, Place place, const QString& words) {
        return LabelRule{role, labelForm(place, words)};
    };
    return {
        rule(LabelRole::AccreditationNumber, Place::Anywhere,
            u"(?:accreditation|akkreditierungs?|acreditación|accréditation)[ -]*(?:registration )?"
            "(?:number|no\\.|nummer|nr\\.?|nº|n°|id)|accreditation no(?=[ :])"_s),
        rule(LabelRole::Number, Place::Anywhere,
            u"(?:certificate|cert\\.?|certification|registration|attestation|report)[ "
            u"-]*(?:registration |reference |identification )?"
            "(?:number|no\\.|no(?=[ :])|nr\\.?|nº|n°|#|id(?:entification)?(?: code)?)"
            "|certificate (?=#?\\d{3,})|zertifikats?[ -]*(?:registrier[ -]*)?(?:nr\\.?|nummer)"
            "|registrier[ -]*(?:nr\\.?|nummer)|certificado (?:nº|n°|no\\.|número|de registro "
            "n[º°])|número de certificado"
            "|n[º°] (?:de|du) certificat|certificat n[º°]|numéro (?:de|du) certificat"
            "|certificato (?:n\\.|nº|n°|numero)|numero (?:di|del) certificato"
            "|(?:登録|認証|証明書|証書|证书)(?:登録)?(?:番号|编号|編號)"_s),
        rule(LabelRole::Standard, Place::Alone,
            u"standard|norm|norma|norme|management standard|規格|認証規格|适用标准"_s),
        rule(LabelRole::Subject, Place::Alone,
            u"(?:name of (?:the )?)?(?:certified |certificate |registered "
            u")?(?:organi[sz]ation|client|company|company name|legal entity|holder"
            "|certificate holder)(?: name)?|name and address of the "
            "(?:client|organi[sz]ation)|company "
            "name|entidad|organización|empresa|zertifikatsinhaber"
            "|unternehmen|firma|entreprise|titulaire|azienda|organizzazione|登録組織|組織名|"
            "登録事業者|获证组织|service provider"
            "|name of (?:the )?(?:service )?provider"_s),
        rule(LabelRole::Scope, Place::Alone,
            u"(?:certification |certificate |certified )?scope(?: of (?:the "
            u")?(?:certification|registration|certificate|approval|activities))?"
            "|(?:for )?the following scope(?: of "
            "activities)?|geltungsbereich|anwendungsbereich|alcance(?: de la certificación)?"
            "|domaine d'application|périmètre|campo di applicazione|登録範囲|認証範囲|认证范围"_s),
        rule(LabelRole::Scope, Place::Anywhere,
            u"(?:for|covers|within|has) the following scope(?: of "
            u"(?:activities|certification|registration))?\\s*(?=:)"
            "|(?:für|im) (?:den |folgenden )?geltungsbereich\\s*(?=:)|con el (?:siguiente "
            ")?alcance\\s*(?=:)"
            "|para el siguiente alcance\\s*(?=:)"_s),
        rule(LabelRole::Issuer, Place::Alone,
            u"issued by|issuing body|certification body|certified by|name of (?:the "
            u")?certification body|zertifizierungsstelle|ausgestellt von"
            "|entidad de certificación|organismo de certificación|organisme de certification|ente "
            "di certificazione|emitido por|délivré par"
            "|認証機関|登録機関|发证机构|service auditor|independent service auditor|qsa company|lead qsa company|assessor|qualified security assessor company"_s),
        rule(LabelRole::AccreditationBody, Place::Alone,
            u"accreditation|accreditation body|accredited by|akkreditierung|akkreditierungsstelle|acreditación|accréditation|認定機関|认可机构"_s),
        rule(LabelRole::Services, Place::Alone,
            u"(?:in-scope |in scope |covered |included |cloud )?services?(?: in scope| covered| "
            u"included| and products)?"
            "|name of service\\(s\\) assessed|service\\(s\\) assessed|products and services in scope|servicios|dienste|services concernés|対象サービス"_s),
        rule(LabelRole::Regions, Place::Alone,
            u"(?:data ?cent(?:er|re) |cloud |in-scope |service )?(?:regions?|locations?|sites?)(?: "
            u"in scope| covered| included)?"
            "|sites and locations|standorte?|regiones|emplazamientos|sitios|対象リージョン|所在地"_s),
        rule(LabelRole::StatementOfApplicability, Place::Anywhere,
            u"statement of applicability|erklärung zur anwendbarkeit|declaración de "
            u"aplicabilidad|déclaration d'applicabilité"
            "|dichiarazione di applicabilità|適用宣言書|适用性声明|SoA(?= (?:version|v))"_s),
        rule(LabelRole::Other, Place::Anywhere,
            u"services? that (?:are|were) (?:provided|included|not)"_s),
        rule(LabelRole::Subject, Place::LineStart,
            u"unternehmen|zertifikatsinhaber|certified organi[sz]ation|certificate holder|name of (?:the )?(?:certified )?organi[sz]ation|organi[sz]ation(?= \\p{Lu})|titulaire du certificat"_s),
        rule(LabelRole::Scope, Place::LineStart,
            u"geltungsbereich|scope of (?:certification|registration)|alcance|périmètre de certification|campo di applicazione"_s),
        rule(LabelRole::Regions, Place::LineStart, u"standorte?|emplazamientos"_s),
        rule(LabelRole::Issuer, Place::LineStart, u"certification body(?! of)|issued by"_s),
        rule(LabelRole::Other, Place::Anywhere,
            u"for and on behalf of|this certificate (?:remains|is|was)|durch ein audit wurde"_s),
        rule(LabelRole::Dated, Place::Alone, u"date|datum|fecha|data|日付"_s),
        rule(LabelRole::Other, Place::Alone,
            u"address|anschrift|adresse|dirección|indirizzo|page|seite|página|signature|signed|"
            u"authori[sz]ed signatory|original language"
            "|revision(?: date)?|status|remarks?|notes?|prepared (?:by|for)|contact|telephone|e-?mail|url|website"_s),
    };
}

QList<LabelRule> dateRules()
{
    const auto rule = [](LabelRole role, const QString& words) {
        return LabelRule{role, labelForm(Place::Anywhere, words)};
    };
    return {
        rule(LabelRole::Surveillance,
            u"(?:[1-9](?:st|nd|rd|th)?|first|second) surveillance(?: audit)?(?: (?:is )?due)?(?: "
            u"(?:by|on|before|date))?"
            "|(?:next |following )?surveillance (?:audit )?(?:is )?(?:due|to be "
            "(?:performed|carried out|completed))(?: (?:by|on|before|until))?"
            "|surveillance audit date|next surveillance(?: audit)?(?: (?:by|on|before|date))?"
            "|(?:nächstes )?überwachungsaudit(?: fällig)?(?: (?:bis|am|spätestens))?|próxima "
            "auditoría de seguimiento"
            "|audit de surveillance avant le|サーベイランス(?:審査)?(?:期限)?"_s),
        rule(LabelRole::Dated, u"dated(?=[ :]*\\d|[ :]+\\p{L}{3,9}\\.? \\d)"_s),
        rule(LabelRole::FirstIssued,
            u"(?:original(?:ly)?|initial(?:ly)?|first)(?: date of)? "
            u"(?:registration|registered|certification|certified|issued?|approval)(?: date)?(?: "
            u"since| on)?"
            "|date of (?:the )?(?:initial|original|first) "
            "(?:certification|issue|registration|approval)"
            "|certified since|listed since|erst(?:ausstellung|zertifizierung)(?:sdatum)?(?: "
            "am)?|(?:fecha de "
            ")?(?:certificación|emisión) inicial"
            "|(?:date de )?(?:première|1ère) (?:certification|délivrance|émission)|prima (?:emissione|certificazione)|初回(?:登録|認証)日|初次(?:认证|发证)日期"_s),
        rule(LabelRole::Issued,
            u"(?:date of )?(?:latest|current|re-?) ?issue(?:d)?(?: date| on)?|date of "
            u"(?:issue|registration|issuance|this (?:letter|report))"
            "|latest submission|submission date|date of submission|issue date|issuance date|date "
            "issued|issued(?: on)?(?=[ :]*\\d|[ :]+\\p{L}{3,9}\\.? "
            "\\d|[ \\t]*:)|date of report(?: as noted in the report on compliance)?"
            "|report date|ausstellungsdatum|ausgestellt "
            "am|ausgabedatum|fecha de (?:emisión|expedición|concesión)|emitido el|expedido el"
            "|date (?:d'émission|de délivrance)|délivré le|émis le|data di "
            "(?:emissione|rilascio)|emesso il|rilasciato il"
            "|発行日|登録日|交付日|颁发日期|发证日期|发布日期"_s),
        rule(LabelRole::Decided,
            u"date of (?:the )?(?:certification(?: "
            u"decision)?|approval|decision|qualification)|certification (?:decision "
            u")?date|decision date"
            "|certification decision(?: (?:of|on))?|approval date|(?:datum der "
            ")?zertifizierungsentscheidung(?: vom)?|entscheidungsdatum"
            "|fecha de (?:la )?(?:decisión|certificación)|date de (?:la )?décision|data (?:di|della) decisione|認証決定日|决定日期"_s),
        rule(LabelRole::Effective,
            u"effective(?: date| from)?(?=[ :]*\\d|[ :]+\\p{L}{3,9}\\.? \\d|[ "
            u"\\t]*:|\\t)|effective date|valid (?:from|as of)|gültig (?:ab|vom|von)|válido "
            u"desde|vigencia desde|en vigor desde"
            "|valable (?:à partir du|du|depuis le)|valido dal|有効(?:期間)?開始日?|生效日期"_s),
        rule(LabelRole::Validity,
            u"(?:period of )?validity(?: period| of (?:this|the) certificate)?|certificate "
            u"validity|gültigkeit(?:szeitraum|sdauer)?|laufzeit"
            "|período de validez|vigencia|période de validité|validité|periodo di validità|validità|有効期間|有效期"_s),
        rule(LabelRole::Expiry,
            u"(?:certificate |certification )?(?:expiry|expiration)(?: date)?|date of "
            u"expir(?:y|ation)|expires?(?: on)?|expiring(?: on)?"
            "|valid(?:ity)? (?:un)?til(?: the)?|valid (?:to|through|thru)|validity "
            "(?:date|until|to)|recertification due(?: (?:by|before|date))?|sunset date"
            "|gültig bis(?: zum)?|gültigkeit bis|ablaufdatum|gültigkeitsende|válido hasta(?: "
            "el)?|fecha de (?:caducidad|vencimiento|expiración)|vence el|caduca el"
            "|valable jusqu'au|valide jusqu'au|date d'expiration|expire le|valido fino al|data di "
            "scadenza|scadenza|scade il"
            "|有効期限|有効期間満了日|有效期(?:至|截止)|失效日期"_s),
        rule(LabelRole::AssessmentEnded,
            u"date assessment (?:ended|completed)|assessment end(?:ed)? date|assessment (?:ended|completed)(?: on)?"_s),
    };
}

const QList<LabelRule>& labelRules()
{
    static const QList<LabelRule> rules = identityRules() + dateRules();
    return rules;
}

// What stands between a label and its date: blanks, a colon, a word or two.
bool isShortGap(QStringView gap)
{
    return gap.size() <= widestGap && !gap.contains(u". ") && !gap.contains(u';');
}

class DatePairing
{
public:
    DatePairing(const ReadingPage& page, const QList<FoundLabel>& labels)
        : m_page(page)
        , m_labels(labels)
    {
    }

    QList<LabelledDate> run()
    {
        for (qsizetype line = 0; line < m_page.lines.size(); ++line)
            readLine(line);
        return m_result;
    }

private:
    static bool announcesDate(LabelRole role)
    {
        return role >= LabelRole::Issued && role <= LabelRole::AssessmentEnded;
    }

    void readLine(qsizetype index)
    {
        const TextLine& line = m_page.lines.at(index);
        QList<FoundLabel> waiting;
        bool anyDate = false;
        for (; m_nextLabel < m_labels.size() && m_labels.at(m_nextLabel).start < line.end();
             ++m_nextLabel) {
            const FoundLabel& label = m_labels.at(m_nextLabel);
            const qsizetype until = m_nextLabel + 1 < m_labels.size()
                ? std::min(m_labels.at(m_nextLabel + 1).start, line.end())
                : line.end();
            const QList<FoundDate> dates = m_page.datesBetween(label.end(), until);
            anyDate = anyDate || !dates.isEmpty();
            if (!announcesDate(label.role) || belongsToApplicability(m_nextLabel))
                continue;
            if (dates.isEmpty()) {
                if (restIsEmpty(label.end(), until))
                    waiting.append(label);
            } else if (isShortGap(QStringView(m_page.text)
                                      .mid(label.end(), dates.first().start - label.end()))) {
                addDates(label, dates);
            }
        }
        if (!waiting.isEmpty() && !anyDate)
            readBelow(index, waiting);
    }

    // "Statement of Applicability version 4, dated 3 March 2025" dates the statement.
    [[nodiscard]] bool belongsToApplicability(qsizetype index) const
    {
        return index > 0 && m_labels.at(index).role == LabelRole::Dated
            && m_labels.at(index - 1).role == LabelRole::StatementOfApplicability
            && m_labels.at(index).start - m_labels.at(index - 1).end() < 60;
    }

    bool restIsEmpty(qsizetype from, qsizetype until) const
    {
        return from >= until
            || QStringView(m_page.text).mid(from, until - from).trimmed().size() <= 12;
    }

    // "Valid from A to B" and "Validity: A - B" announce two dates, "Validity: B" the end.
    void addDates(const FoundLabel& label, const QList<FoundDate>& dates)
    {
        const bool span = (label.role == LabelRole::Effective || label.role == LabelRole::Validity)
            && dates.size() >= 2;
        if (span) {
            const qsizetype from = dates.first().start;
            const QString both = m_page.flow.mid(from, dates.at(1).end() - from);
            if (!findPeriods(both, DateOrder::NotShown).isEmpty()) {
                add(LabelRole::Effective, dates.first(), label.start);
                add(LabelRole::Expiry, dates.at(1), label.start);
                return;
            }
        }
        add(label.role == LabelRole::Validity ? LabelRole::Expiry : label.role, dates.first(),
            label.start);
    }

    void readBelow(qsizetype index, const QList<FoundLabel>& waiting)
    {
        qsizetype seen = 0;
        for (qsizetype next = index + 1; next < m_page.lines.size() && seen < linesBelow; ++next) {
            const TextLine& line = m_page.lines.at(next);
            if (line.length == 0)
                continue;
            ++seen;
            const QList<FoundDate> dates = m_page.datesBetween(line.start, line.end());
            if (dates.isEmpty())
                continue;
            if (hasLabel(line))
                return;
            if (waiting.size() == 1) {
                addDates(waiting.first(), dates);
            } else if (dates.size() == waiting.size()) {
                for (qsizetype i = 0; i < dates.size(); ++i)
                    addDates(waiting.at(i), {dates.at(i)});
            } else {
                for (const FoundLabel& label : waiting)
                    for (const FoundDate& date : dates)
                        m_result.append({label.role, date, label.start, false});
            }
            return;
        }
    }

    bool hasLabel(const TextLine& line) const
    {
        return m_nextLabel < m_labels.size() && m_labels.at(m_nextLabel).start < line.end()
            && announcesDate(m_labels.at(m_nextLabel).role);
    }

    void add(LabelRole role, const FoundDate& date, qsizetype start)
    {
        m_result.append({role, date, start, true});
    }

    const ReadingPage& m_page;
    const QList<FoundLabel>& m_labels;
    QList<LabelledDate> m_result;
    qsizetype m_nextLabel = 0;
};

// Where the value starts: behind blanks and the colon.
qsizetype skipMarks(const ReadingPage& page, qsizetype at, qsizetype until)
{
    while (at < until
        && (page.text.at(at).isSpace() || QStringView(u":.#|").contains(page.text.at(at))))
        ++at;
    return at;
}

std::optional<LabelledText> trimmed(const ReadingPage& page, qsizetype from, qsizetype until)
{
    while (until > from && page.text.at(until - 1).isSpace())
        --until;
    if (until <= from)
        return std::nullopt;
    return LabelledText{from, until - from};
}

bool standOnOneLine(const ReadingPage& page, const QList<FoundLabel>& labels, qsizetype index)
{
    const qsizetype line = page.lineAt(labels.at(index).start);
    const auto isOnIt = [&](qsizetype other) {
        return other >= 0 && other < labels.size() && page.lineAt(labels.at(other).start) == line;
    };
    return isOnIt(index - 1) || isOnIt(index + 1);
}

// A line of labels above a line of values: the value stands in the column of its label.
std::optional<LabelledText> valueInColumn(const ReadingPage& page, const FoundLabel& label)
{
    const auto textOf = [&page](const TextLine& line) {
        return QStringView(page.text).mid(line.start, line.length);
    };
    const qsizetype line = page.lineAt(label.start);
    const QStringView above = textOf(page.lines.at(line));
    const qsizetype column = above.left(label.start - page.lines.at(line).start).count(u'\t');
    for (qsizetype next = line + 1; next < page.lines.size() && next <= line + linesBelow; ++next) {
        const TextLine& below = page.lines.at(next);
        if (below.length == 0)
            continue;
        const QList<QStringView> cells = textOf(below).split(u'\t');
        if (cells.size() != above.count(u'\t') + 1)
            return std::nullopt;
        const QStringView cell = cells.at(column);
        const qsizetype start = below.start + (cell.data() - textOf(below).data());
        return trimmed(page, skipMarks(page, start, start + cell.size()), start + cell.size());
    }
    return std::nullopt;
}

qsizetype nextLabelStart(const QList<FoundLabel>& labels, qsizetype index, qsizetype otherwise)
{
    return index + 1 < labels.size() ? labels.at(index + 1).start : otherwise;
}

} // namespace

QList<FoundLabel> findLabels(const ReadingPage& page)
{
    QList<FoundLabel> all;
    for (const LabelRule& rule : labelRules()) {
        QRegularExpressionMatchIterator each = rule.form.globalMatch(page.text);
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            all.append({rule.role, match.capturedStart(), match.capturedLength()});
        }
    }
    std::sort(all.begin(), all.end(), [](const FoundLabel& a, const FoundLabel& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<FoundLabel> result;
    for (const FoundLabel& each : all)
        if (result.isEmpty() || each.start >= result.last().end())
            result.append(each);
    return result;
}

std::optional<LabelledText> valueAfter(
    const ReadingPage& page, const QList<FoundLabel>& labels, qsizetype index)
{
    const qsizetype next = nextLabelStart(labels, index, page.text.size());
    qsizetype line = page.lineAt(labels.at(index).start);
    qsizetype at = labels.at(index).end();
    for (qsizetype below = 0; below <= linesBelow && line < page.lines.size(); ++below, ++line) {
        const qsizetype until = std::min(page.lines.at(line).end(), next);
        at = skipMarks(page, std::max(at, page.lines.at(line).start), until);
        const qsizetype column = QStringView(page.text).mid(at, until - at).indexOf(u'\t');
        const qsizetype end = column >= 0 ? at + column : until;
        if (const std::optional<LabelledText> value = trimmed(page, at, end))
            return value;
        if (below == 0 && standOnOneLine(page, labels, index))
            if (const auto value = valueInColumn(page, labels.at(index)))
                return value;
        if (until == next)
            break;
    }
    return std::nullopt;
}

std::optional<LabelledText> paragraphAfter(
    const ReadingPage& page, const QList<FoundLabel>& labels, qsizetype index, qsizetype limit)
{
    qsizetype until = std::min(page.text.size(), labels.at(index).end() + limit);
    for (qsizetype next = index + 1; next < labels.size(); ++next) {
        const qsizetype start = labels.at(next).start;
        const bool startsLine = page.lines.at(page.lineAt(start)).start == start;
        const LabelRole role = labels.at(next).role;
        if (startsLine || role == LabelRole::StatementOfApplicability || role == LabelRole::Other) {
            until = std::min(until, start);
            break;
        }
    }
    const qsizetype from = skipMarks(page, labels.at(index).end(), until);
    const qsizetype blankLine = QStringView(page.text).mid(from, until - from).indexOf(u"\n\n"_s);
    if (blankLine >= 0)
        until = from + blankLine;
    return trimmed(page, from, until);
}

QList<LabelledDate> labelledDates(const ReadingPage& page, const QList<FoundLabel>& labels)
{
    return DatePairing(page, labels).run();
}

} // namespace muniment::assurance
