// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

void bridgeLetter(Paper& paper)
{
    paper.paragraph(u"Northwind Cloud Ireland Ltd\n40 Harbour Row\nDublin 2, D02 XY00\nIreland"_s);
    paper.paragraph(u"Date: 29 December 2026"_s);
    paper.paragraph(u"To the user entities of Northwind Cloud"_s);
    paper.heading(u"Bridge letter to our SOC 2 Type 2 report"_s);
    paper.paragraph(
        u"Northwind Cloud Ireland Ltd (\"Northwind\") engaged Hollis & Grange LLP to examine the "
        u"description of its Northwind Cloud system and "
        u"the suitability of the design and operating effectiveness of its controls relevant to "
        u"security, availability and confidentiality. The "
        u"most recent SOC 2 Type 2 report covers the period from 1 October 2025 to 30 September 2026."_s);
    paper.paragraph(
        u"This gap letter bridges the time since the end of that period, through 29 December 2026."_s);
    paper.paragraph(
        u"To the best of our knowledge, since the end of the period there were **no material "
        u"changes** to the system or to the controls described "
        u"in the report that would adversely affect the conclusions reached in it, other than the following:"_s);
    paper.bullets(
        {u"The removal of access of leavers, on which the opinion of the report was qualified, has been automated since 15 October 2026."_s,
            u"The quarterly test of recovery in North Europe was made on 12 November 2026."_s});
    paper.paragraph(
        u"Services in scope: App Service, Blob Storage, Virtual Machines, Key Vault, SQL Database"_s);
    paper.paragraph(u"Regions in scope: West Europe, North Europe"_s);
    paper.paragraph(u"The complementary user entity controls of the report continue to apply. This "
                    u"letter is a representation of the management of Northwind. It "
                    u"is not a substitute for the report, and Hollis & Grange LLP has performed no "
                    u"procedures on it. User entities are responsible for reading "
                    u"the report and for assessing what changes mean for them. The letter is "
                    u"intended for user entities that have received the report, and for "
                    u"their auditors and regulators."_s);
    paper.paragraph(u"Yours faithfully,"_s);
    paper.signatures(
        {{u"Henrik Aldous"_s, u"Vice President, Trust and Assurance\nNorthwind Cloud Ireland Ltd"_s,
            u"29 December 2026"_s}});
}

void starListing(Paper& paper)
{
    paper.title(u"STAR Registry: listing"_s,
        u"Printed from the public registry on 14 December 2026, 10:22 UTC, by S. Keane"_s);
    paper.fields({{u"Organisation"_s, u"Northwind Cloud Ireland Ltd"_s},
        {u"Service"_s, u"Northwind Cloud"_s}, {u"Programme"_s, u"CSA STAR"_s},
        {u"Level"_s, u"STAR Level 1: Self-Assessment"_s}, {u"Questionnaire"_s, u"CAIQ v4.1"_s},
        {u"Listed since"_s, u"3 February 2021"_s}, {u"Latest submission"_s, u"3 February 2026"_s},
        {u"Next yearly update due"_s, u"3 February 2027"_s}, {u"Level 2"_s, u"No listing"_s},
        {u"Address"_s, u"https://registry.star.example/northwind-cloud"_s}});
    paper.boxed(
        u"Level 1 is the provider's own answer to the questionnaire. No third party has tested it."_s);
    paper.heading(u"Questionnaire, counts by answer"_s);
    paper.table({{u"Domain"_s, 80}, {u"Yes"_s, 24, Qt::AlignRight}, {u"No"_s, 24, Qt::AlignRight},
                    {u"Not applicable"_s, 38, Qt::AlignRight}},
        {{u"Application and interface security"_s, u"11"_s, u"0"_s, u"0"_s},
            {u"Business continuity"_s, u"17"_s, u"1"_s, u"0"_s},
            {u"Cryptography, encryption, keys"_s, u"23"_s, u"0"_s, u"0"_s},
            {u"Data security and privacy"_s, u"24"_s, u"0"_s, u"1"_s},
            {u"Identity and access"_s, u"19"_s, u"1"_s, u"0"_s},
            {u"Logging and monitoring"_s, u"15"_s, u"0"_s, u"0"_s},
            {u"Threat and vulnerability management"_s, u"12"_s, u"0"_s, u"0"_s}});
    paper.small(u"Seven of seventeen domains are shown on this page."_s);
}

PaperFacts northwindPaper()
{
    return {.house = u"Northwind Cloud"_s,
        .reference = u"Trust and Assurance"_s,
        .mark = syntheticMark(),
        .accent = QColor(0x0b, 0x6e, 0x8f),
        .bodyPoints = 10};
}

} // namespace

QList<Recipe> providerLetters()
{
    PaperFacts registry = northwindPaper();
    registry.house = u"STAR Registry"_s;
    registry.reference = u"Public listing"_s;
    registry.accent = QColor(0x8a, 0x4b, 0x12);
    return {
        {{.key = u"bridge-letter"_s,
             .path = u"provider/Northwind-bridge-letter-2026-12-29.pdf"_s,
             .title = u"Bridge letter to 29 December 2026"_s,
             .shows
             = u"The provider's own word that nothing material changed since the end of its report."_s,
             .use = SampleUse::ProviderDocument,
             .covers = Period{Date(2026, 10, 1), Date(2026, 12, 29)},
             .received = Date(2026, 12, 30),
             .source = u"Northwind trust portal"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .restriction = u"auditors_and_regulators"_s,
             .restrictionNote
             = u"For user entities and their auditors; ask at the provider's trust portal."_s},
            paperRecipe(northwindPaper(),
                {.title = u"Bridge letter"_s,
                    .author = u"Northwind Cloud Ireland Ltd"_s,
                    .producer = u"Northwind letters"_s,
                    .created = at(u"2026-12-29T12:00:00+00:00"_s)},
                &bridgeLetter)},
        {{.key = u"star-listing"_s,
             .path = u"provider/STAR-registry-listing-2026-12-14.pdf"_s,
             .title = u"STAR Registry listing, Level 1"_s,
             .shows
             = u"The provider's yearly self-assessment as listed on 14 December 2026; no Level 2."_s,
             .use = SampleUse::ProviderDocument,
             .covers = Period{Date(2026, 12, 14), Date(2026, 12, 14)},
             .captured = at(u"2026-12-14T10:22:00+00:00"_s),
             .received = Date(2026, 12, 14),
             .source = u"STAR Registry"_s,
             .query = u"https://registry.star.example/northwind-cloud"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"public"_s,
             .restriction = u"public"_s},
            paperRecipe(registry,
                {.title = u"STAR Registry: listing"_s,
                    .author = u"STAR Registry"_s,
                    .producer = u"Browser print"_s,
                    .created = at(u"2026-12-14T10:22:00+00:00"_s)},
                &starListing)},
    };
}

} // namespace muniment::sample
