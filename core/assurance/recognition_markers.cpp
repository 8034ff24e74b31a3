// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_markers.h"

#include "core/assurance/recognition_text.h"

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

MarkerRule sign(Family family, int weight, const QString& name, const QString& words)
{
    return {family, weight, Where::Anywhere, name, reading(words)};
}

MarkerRule opening(Family family, int weight, const QString& name, const QString& words)
{
    return {family, weight, Where::FirstPages, name, reading(words)};
}

const QString letterForm
    = u"\\bto whom it may concern\\b|\\bdear "
      u"(?:sir|madam|customers?|clients?|valued|reader|mr|ms|all)\\b"
      "|\\b(?:yours (?:sincerely|faithfully|truly)|sincerely|kind regards|mit freundlichen grüßen)\\b"_s;

QList<MarkerRule> isoRules()
{
    return {
        sign(Family::Iso, 2, u"number"_s,
            u"\\b(?:certificate|cert\\.?|registration)(?: registration)? "
            u"(?:number|no\\b|id\\b)|zertifikat(?:s|-)?[ -]?(?:registrier[ -]*)?(?:nr|nummer)"
            "|(?:número de )?certificado (?:nº|n°|no\\b|número)|certificat n|numéro (?:de|du) certificat|(?:登録|認証|证书)(?:番号|编号)"_s),
        sign(Family::Iso, 2, u"standard and edition"_s,
            u"\\b(?:ISO(?:/IEC)?|EN ISO(?:/IEC)?|UNE-EN ISO(?:/IEC)?)[ /-]*(?:IEC[ /-]*)?(?:9001|14001|20000-1|22301|27001|27017|27018|27701|42001|45001)\\s?[:\\-–]\\s?(?:19|20)\\d\\d"_s),
        sign(Family::Iso, 1, u"management system"_s,
            u"management system|managementsystem|sistema de gestión|système de management|sistema di gestione|マネジメントシステム|管理体系"_s),
        opening(Family::Iso, 3, u"certifying words"_s,
            u"\\b(?:this is to certify|hereby certif|certifies that|we certify that|this "
            u"certificate confirms|has been (?:assessed|audited|certified|found)|hiermit wird "
            u"bescheinigt"
            "|bescheinigt,? dass|certifica que|certifie que|certifica che)|登録を証する|証明する|登録したことを|兹证明|审核.{0,20}符合"_s),
        opening(Family::Iso, 2, u"scope"_s,
            u"\\b(?:the following scope|scope of (?:the "
            u")?(?:certification|registration|certificate|activities)|certification scope|scope of "
            u"the management system|scope:"
            "|geltungsbereich|alcance|domaine d'application|périmètre de certification|campo di applicazione)|登録範囲|認証範囲|认证范围"_s),
        opening(Family::Iso, 2, u"end of validity"_s,
            u"\\b(?:expiry|expiration|expires|valid (?:un)?til|valid to|valid "
            u"through|recertification due|gültig bis|válido hasta|fecha de "
            u"(?:caducidad|vencimiento|expiración)"
            "|valable jusqu|date d'expiration|valido fino|scadenza)|有効期限|有効期間|有效期"_s),
        opening(Family::Iso, 1, u"title"_s,
            u"\\b(?:certificate of (?:registration|conformity|approval|certification)|certificate|zertifikat|certificado|certificat|certificato)\\b|登録証|認証書|证书"_s),
        opening(Family::Iso, -5, u"letter form"_s, letterForm),
        opening(Family::Iso, -4, u"is no certificate"_s,
            u"\\b(?:is|are|does) not (?:itself |themselves )?(?:a |constitute a |replace the )certificate"_s),
        opening(Family::Iso, -6, u"auditor's report"_s,
            u"independent service auditor's (?:assurance )?report|trust services criteria"_s),
        opening(Family::Iso, -5, u"another scheme's certificate"_s,
            u"CSA STAR|STAR Certification|Esquema Nacional de Seguridad|Hébergeurs? de Données de Santé|SecNumCloud|Attestation of Compliance"_s),
    };
}

QList<MarkerRule> reportRules()
{
    const QString auditorsReport
        = u"independent service auditor'?s'? (?:assurance )?report|report of (?:the )?independent service auditors?|independent practitioner's (?:assurance )?report|独立受託会社監査人"_s;
    const QString opinion
        = u"\\bin our opinion,? (?:, )?(?:in all material respects|except for|because of)"_s;
    const QString bridge = u"\\b(?:bridge|gap|continuity) letter\\b"_s;
    return {
        opening(Family::Soc2, 3, u"SOC 2 in the title"_s,
            u"\\bSOC\\)?\\s?2\\b|System and Organization Controls(?: \\(SOC\\))? 2\\b"_s),
        sign(Family::Soc2, 3, u"relevant to the categories"_s,
            u"relevant to (?:the )?(?:security|availability|processing integrity|confidentiality|privacy)\\b"_s),
        sign(Family::Soc2, 2, u"trust services criteria"_s,
            u"\\btrust services (?:criteria|principles)"_s),
        sign(Family::Soc2, 3, u"auditor's report"_s, auditorsReport),
        sign(Family::Soc2, 2, u"management's assertion"_s,
            u"\\bassertion of .{0,80}management\\b|\\bmanagement'?s? (?:of .{0,60}'?s? )?assertion\\b|management statement"_s),
        sign(Family::Soc2, 2, u"opinion"_s, opinion),
        opening(Family::Soc2, -5, u"SOC 3 in the title"_s,
            u"\\bSOC\\)?\\s?3\\b|System and Organization Controls(?: \\(SOC\\))? 3\\b"_s),
        opening(Family::Soc2, -6, u"bridge letter"_s, bridge),
        opening(Family::Soc2, -5, u"letter form"_s, letterForm),

        opening(Family::Soc1, 3, u"SOC 1 in the title"_s,
            u"\\bSOC\\)?\\s?1\\b|System and Organization Controls(?: \\(SOC\\))? 1\\b|\\bISAE\\s?(?:No\\. )?3402\\b"_s),
        sign(Family::Soc1, 4, u"financial reporting"_s,
            u"internal controls? over financial reporting"_s),
        sign(Family::Soc1, 2, u"control objectives"_s,
            u"\\brelated control objectives|achieve (?:the|their) (?:related )?control objectives|control objectives stated"_s),
        sign(Family::Soc1, 3, u"auditor's report"_s, auditorsReport),
        sign(Family::Soc1, 2, u"opinion"_s, opinion),
        sign(Family::Soc1, 2, u"attestation standard"_s,
            u"AT-C (?:section )?320|\\bISAE\\s?(?:No\\. )?3402\\b|SSAE (?:No\\. )?1[68]"_s),
        sign(Family::Soc1, -5, u"trust services criteria"_s,
            u"relevant to security\\b|trust services criteria"_s),
        opening(Family::Soc1, -6, u"bridge letter"_s, bridge),
        opening(Family::Soc1, -5, u"letter form"_s, letterForm),

        opening(Family::Soc3, 5, u"SOC 3 in the title"_s,
            u"\\bSOC\\)?\\s?3\\b|System and Organization Controls(?: \\(SOC\\))? 3\\b"_s),
        sign(Family::Soc3, 2, u"general use"_s, u"\\bgeneral[ -]use\\b"_s),
        sign(Family::Soc3, 2, u"service commitments"_s, u"principal service commitments"_s),
        sign(Family::Soc3, 1, u"trust services criteria"_s, u"\\btrust services criteria"_s),
        sign(Family::Soc3, 2, u"auditor's report"_s, auditorsReport),
        opening(
            Family::Soc3, -5, u"SOC 2 in the title"_s, u"\\bSOC\\)?\\s?2\\b.{0,20}\\breport\\b"_s),
        opening(Family::Soc3, -6, u"bridge letter"_s, bridge),
        sign(Family::Soc3, -4, u"tests of controls"_s,
            u"\\btests? of controls? and results|results? of (?:the )?tests"_s),

        sign(Family::C5, 4, u"catalogue"_s,
            u"Cloud Computing Compliance (?:Criteria|Controls) Catalogue|\\bC5[: ]20(?:16|20|26)\\b|Kriterienkatalog Cloud Computing"_s),
        opening(Family::C5, 2, u"C5 in the title"_s, u"\\bC5\\b"_s),
        sign(Family::C5, 2, u"standard"_s,
            u"\\bISAE\\s?3000\\b|\\bIDW PS 860\\b|\\bAT-C (?:section )?205\\b"_s),
        sign(Family::C5, 1, u"criteria"_s,
            u"\\b(?:basic|additional) criteria\\b|basiskriterien|zusatzkriterien"_s),
        sign(Family::C5, 2, u"auditor's report"_s,
            u"independent (?:service auditor's|practitioner's|auditor's) .{0,20}report|prüfungsbericht|bericht des unabhängigen"_s),
        opening(Family::C5, -5, u"letter form"_s, letterForm),
    };
}

QList<MarkerRule> letterRules()
{
    return {
        opening(Family::Bridge, 3, u"bridge letter"_s,
            u"\\b(?:bridge|gap|continuity) letter\\b|\\bbridging letter\\b"_s),
        opening(Family::Bridge, 3, u"no material changes"_s,
            u"\\bno (?:known |significant or )?(?:material|significant) changes?\\b|not aware of any (?:material|significant) changes?|keine wesentlichen änderungen|not been any material changes?"_s),
        opening(Family::Bridge, 2, u"cites a report"_s,
            u"\\bSOC\\s?[123]\\b|service auditor's report|\\bISAE 3402\\b|\\bC5\\b"_s),
        opening(Family::Bridge, 2, u"after the period"_s,
            u"\\b(?:since|after|following|subsequent to|from) (?:the )?(?:end|close|completion) of (?:the|that|its|this) (?:report(?:ing)? |examination |audit |report's )?period|period (?:end(?:ed|ing|s)? )|between the end of|gap (?:period|between)"_s),
        opening(Family::Bridge, 1, u"letter form"_s, letterForm),
        opening(Family::Bridge, 2, u"is no assurance"_s,
            u"not (?:been )?(?:audited|examined)|not a substitute|does not replace|not intended to (?:be a substitute|replace)|management's (?:own )?representation"_s),
        sign(Family::Bridge, -5, u"opinion"_s, u"\\bin our opinion,? in all material respects"_s),

        opening(Family::Letter, 4, u"letter of attestation"_s,
            u"\\b(?:attestation|confirmation|verification|audit confirmation) letter\\b|letter of (?:attestation|confirmation|assurance)|bestätigungsschreiben|carta de (?:certificación|confirmación)|lettre d'attestation"_s),
        opening(Family::Letter, 4, u"is no certificate"_s,
            u"\\b(?:is|are|does) not (?:itself |themselves )?(?:a |constitute a |constitute |replace the |replace a )certificat"_s),
        opening(Family::Letter, 3, u"letter form"_s, letterForm),
        opening(Family::Letter, 2, u"confirming words"_s,
            u"\\b(?:we|i) (?:hereby )?(?:confirm|attest|certify) that|hereby confirms? that|this letter (?:confirms|serves|is to)|hiermit bestätigen wir"_s),
        opening(Family::Letter, 1, u"cites a standard"_s,
            u"\\bISO(?:/IEC)? ?\\d{4,5}|\\bSOC ?[123]\\b|\\bPCI DSS\\b|\\bHIPAA\\b|\\bGDPR\\b"_s),
        opening(Family::Letter, -4, u"bridge letter"_s,
            u"\\b(?:bridge|gap) letter\\b|no material changes?"_s),
        opening(Family::Letter, -4, u"penetration test"_s, u"penetration test"_s),
        sign(Family::Letter, -5, u"opinion"_s, u"\\bin our opinion,? in all material respects"_s),

        opening(Family::PenTest, 4, u"penetration test"_s,
            u"\\bpenetration test(?:ing)?\\b|\\bpentest\\b"_s),
        opening(Family::PenTest, 2, u"letter or summary"_s,
            u"\\b(?:executive|management) summary\\b|\\b(?:attestation|summary) letter\\b|letter of attestation|to whom it may concern"_s),
        opening(Family::PenTest, 1, u"findings by grade"_s,
            u"\\b(?:critical|high)[ -](?:severity|risk)\\b|\\bvulnerabilit(?:y|ies)\\b"_s),
        opening(Family::PenTest, 1, u"method"_s,
            u"\\bOWASP\\b|\\bPTES\\b|\\bCREST\\b|\\bNIST SP 800-115\\b"_s),
    };
}

QList<MarkerRule> programmeRules()
{
    return {
        opening(Family::Pci, 3, u"title"_s, u"attestation of compliance"_s),
        opening(Family::Pci, 2, u"scheme"_s, u"\\bPCI DSS\\b|payment card industry"_s),
        sign(Family::Pci, 2, u"part 2"_s, u"\\bpart 2a\\b"_s),
        sign(Family::Pci, 2, u"services included"_s, u"services? that were included"_s),
        sign(Family::Pci, 1, u"services not included"_s, u"services? .{0,40}not included"_s),
        sign(Family::Pci, 1, u"report"_s, u"report on compliance"_s),
        sign(Family::Pci, 1, u"assessor"_s, u"qualified security assessor|\\bQSA\\b"_s),

        opening(Family::StarLevel2, 3, u"title"_s,
            u"\\bCSA (?:Security, Trust,? (?:and|&) Assurance Registry|STAR)\\b"_s),
        opening(Family::StarLevel2, 4, u"level 2"_s,
            u"\\bSTAR (?:certification|attestation|certificate)\\b|\\bSTAR level 2\\b"_s),
        sign(Family::StarLevel2, 1, u"matrix"_s, u"cloud controls? matrix|\\bCCM\\b"_s),
        opening(Family::StarLevel2, 1, u"issued"_s,
            u"\\bcertif(?:y|ies|icate)|independent service auditor"_s),

        sign(Family::StarLevel1, 4, u"questionnaire"_s,
            u"Consensus Assessments? Initiative Questionnaire|\\bCAIQ\\b"_s),
        sign(Family::StarLevel1, 1, u"matrix"_s, u"cloud controls? matrix|\\bCCM\\b"_s),
        sign(Family::StarLevel1, 2, u"columns"_s,
            u"\\bCSP CAIQ answer\\b|SSRM control ownership|\\bconsensus assessment answers?\\b"_s),
        sign(Family::StarLevel1, 1, u"registry"_s,
            u"\\bSTAR (?:registry|level 1|self[- ]assessment)\\b"_s),
        opening(Family::StarLevel1, 2, u"level 1"_s,
            u"\\bSTAR level (?:1|one)\\b|\\bSTAR self[- ]assessment\\b"_s),
        opening(Family::StarLevel1, 1, u"self-assessment"_s, u"\\bself[- ]assessment\\b"_s),

        opening(Family::FedRamp, 3, u"scheme"_s, u"\\bFedRAMP\\b"_s),
        opening(Family::FedRamp, 2, u"package id"_s, u"\\bFR?\\d{10}\\b"_s),
        opening(Family::FedRamp, 2, u"authorization"_s,
            u"authorization to operate|\\bP-?ATO\\b|FedRAMP (?:authori[sz]ed|certification|certified)"_s),
        opening(Family::FedRamp, 1, u"assessor"_s, u"\\b3PAO\\b"_s),
        opening(Family::FedRamp, 1, u"class or level"_s,
            u"\\bclass [A-D]\\b|\\b(?:low|moderate|high) (?:impact|baseline)|\\b20x\\b|\\bRev\\.? ?5\\b"_s),

        opening(Family::Hitrust, 4, u"scheme"_s, u"\\bHITRUST\\b"_s),
        opening(Family::Hitrust, 2, u"assessment"_s,
            u"\\b(?:r2|i1|e1)\\b.{0,40}(?:validated|assessment|certification)|validated assessment"_s),
        opening(Family::Hitrust, 1, u"framework"_s, u"\\bCSF v\\d|\\bHITRUST CSF\\b"_s),
        opening(Family::Hitrust, 1, u"certification"_s, u"\\bcertif(?:ied|ication)\\b"_s),
        opening(Family::Hitrust, -4, u"readiness"_s, u"HITRUST[- ]ready|readiness assessment"_s),

        opening(Family::Ens, 4, u"scheme"_s, u"Esquema Nacional de Seguridad"_s),
        opening(Family::Ens, 2, u"decree"_s, u"Real Decreto (?:311/2022|3/2010)"_s),
        opening(Family::Ens, 1, u"category"_s, u"categoría (?:ALTA|MEDIA|BÁSICA)"_s),
        opening(Family::Ens, 1, u"certificate"_s, u"\\bcertifica(?:do|ción)?\\b"_s),

        opening(Family::Tisax, 4, u"scheme"_s, u"\\bTISAX\\b"_s),
        opening(Family::Tisax, 2, u"level"_s, u"\\bassessment level\\b|\\bAL ?[123]\\b"_s),
        opening(Family::Tisax, 1, u"association"_s, u"\\bENX\\b"_s),
        opening(
            Family::Tisax, 1, u"scope id"_s, u"\\bscope[- ]ID\\b|assessment[- ]ID|\\bVDA ISA\\b"_s),

        opening(Family::Irap, 4, u"scheme"_s, u"\\bIRAP\\b|Infosec Registered Assessors Program"_s),
        opening(Family::Irap, 1, u"level"_s, u"\\bPROTECTED\\b|\\bOFFICIAL: ?Sensitive\\b"_s),
        opening(Family::Irap, 2, u"manual"_s, u"Information Security Manual|\\bISM\\b"_s),
        opening(Family::Irap, 1, u"assessor"_s, u"\\bassessor\\b"_s),

        opening(Family::SecNumCloud, 4, u"scheme"_s, u"\\bSecNumCloud\\b"_s),
        opening(Family::SecNumCloud, 2, u"authority"_s,
            u"\\bANSSI\\b|Agence nationale de la sécurité"_s),
        opening(Family::SecNumCloud, 1, u"qualification"_s, u"\\bqualification|qualifié"_s),

        opening(Family::Hds, 4, u"scheme"_s, u"Hébergeurs? de Données de Santé|\\bHDS\\b"_s),
        opening(Family::Hds, 1, u"activities"_s, u"\\bactivités?\\b"_s),
        opening(Family::Hds, 2, u"certificate"_s, u"\\bcertificat\\b|\\bcertifi(?:é|cation)"_s),

        opening(Family::Fips, 4, u"scheme"_s, u"\\bFIPS (?:PUB )?140-?[23]\\b"_s),
        opening(Family::Fips, 2, u"programme"_s, u"Cryptographic Module Validation|\\bCMVP\\b"_s),
        opening(Family::Fips, 1, u"module"_s, u"cryptographic module"_s),
    };
}

} // namespace

const QList<MarkerRule>& markerRules()
{
    static const QList<MarkerRule> rules
        = isoRules() + reportRules() + letterRules() + programmeRules();
    return rules;
}

} // namespace muniment::assurance
