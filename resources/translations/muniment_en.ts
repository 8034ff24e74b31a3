<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AssetColumns</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetFields</name>
    <message numerus="yes">
        <source>Change %n asset(s)</source>
        <translation>
            <numerusform>Change %n asset</numerusform>
            <numerusform>Change %n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetWords</name>
    <message numerus="yes">
        <source>%n control(s) apply</source>
        <translation>
            <numerusform>%n control applies</numerusform>
            <numerusform>%n controls apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any proof of the period</source>
        <translation>
            <numerusform>%n without any proof of the period</numerusform>
            <numerusform>%n without any proof of the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) overdue</source>
        <translation>
            <numerusform>%n slot overdue</numerusform>
            <numerusform>%n slots overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) open</source>
        <translation>
            <numerusform>%n slot open</numerusform>
            <numerusform>%n slots open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with some proof of the period</source>
        <translation>
            <numerusform>with some proof of the period</numerusform>
            <numerusform>each with some proof of the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditColumns</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionColumns</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlDetailMaker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlFormWords</name>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%1 - %2, %n day(s)</source>
        <extracomment>how a typed period is understood; the number is that of its days</extracomment>
        <translation>
            <numerusform>%1 - %2, %n day</numerusform>
            <numerusform>%1 - %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstDays</name>
    <message numerus="yes">
        <source>%n person/people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n framework</numerusform>
            <numerusform>%n frameworks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binder(s)</source>
        <translation>
            <numerusform>%n binder</numerusform>
            <numerusform>%n binders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message numerus="yes">
        <source>%n exhibit(s) restricted to auditors and regulators go along.</source>
        <translation>
            <numerusform>%n exhibit restricted to auditors and regulators goes along.</numerusform>
            <numerusform>%n exhibits restricted to auditors and regulators go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message numerus="yes">
        <source>Takes back what was done to %n record(s).</source>
        <translation>
            <numerusform>Takes back what was done to %n record.</numerusform>
            <numerusform>Takes back what was done to %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was taken back. Doing it again changes %n record(s).</source>
        <translation>
            <numerusform>Was taken back. Doing it again changes %n record.</numerusform>
            <numerusform>Was taken back. Doing it again changes %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>Retire %n asset(s)</source>
        <translation>
            <numerusform>Retire %n asset</numerusform>
            <numerusform>Retire %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, retire %n asset(s)</source>
        <translation>
            <numerusform>%1, retire %n asset</numerusform>
            <numerusform>%1, retire %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n asset(s).</source>
        <translation>
            <numerusform>Imported %n asset.</numerusform>
            <numerusform>Imported %n assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired %n asset(s).</source>
        <translation>
            <numerusform>Retired %n asset.</numerusform>
            <numerusform>Retired %n assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalVerbs</name>
    <message numerus="yes">
        <source>Undid “%1”: %n entry(s).</source>
        <translation>
            <numerusform>Undid “%1”: %n entry.</numerusform>
            <numerusform>Undid “%1”: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeanWords</name>
    <message numerus="yes">
        <source>What %n provider&apos;s halves lean on</source>
        <translation>
            <numerusform>What %n provider&apos;s half leans on</numerusform>
            <numerusform>What %n provider&apos;s halves lean on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named for %n half(s).</source>
        <translation>
            <numerusform>Named for %n half.</numerusform>
            <numerusform>Named for %n halves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended for %n half(s).</source>
        <translation>
            <numerusform>Ended for %n half.</numerusform>
            <numerusform>Ended for %n halves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewMaker</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCover</name>
    <message numerus="yes">
        <source>%1; the journal grew by %n entry(s) after that</source>
        <translation>
            <numerusform>%1; the journal grew by %n entry after that</numerusform>
            <numerusform>%1; the journal grew by %n entries after that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other scope(s) of the organisation</source>
        <translation>
            <numerusform>%n other scope of the organisation</numerusform>
            <numerusform>%n other scopes of the organisation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFront</name>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document(s) of providers</source>
        <translation>
            <numerusform>document of providers</numerusform>
            <numerusform>documents of providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of the period without a provider&apos;s report or letter</source>
        <translation>
            <numerusform>day of the period without a provider&apos;s report or letter</numerusform>
            <numerusform>days of the period without a provider&apos;s report or letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement(s) of exceptions; controls concerned: %1; rules overridden: %2</source>
        <translation>
            <numerusform>statement of exceptions; controls concerned: %1; rules overridden: %2</numerusform>
            <numerusform>statements of exceptions; controls concerned: %1; rules overridden: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more on the provider&apos;s own word alone</source>
        <translation>
            <numerusform>; %n more on the provider&apos;s own word alone</numerusform>
            <numerusform>; %n more on the provider&apos;s own word alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exhibit(s), each behind a slip sheet; those that are printed have %1</source>
        <translation>
            <numerusform>exhibit behind a slip sheet; printed it has %1</numerusform>
            <numerusform>exhibits, each behind a slip sheet; those that are printed have %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreFlightWords</name>
    <message numerus="yes">
        <source>one item for %n control(s)</source>
        <translation>
            <numerusform>one item for %n control</numerusform>
            <numerusform>one item for %n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) overdue</source>
        <translation>
            <numerusform>%n slot overdue</numerusform>
            <numerusform>%n slots overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPages</name>
    <message numerus="yes">
        <source>What the auditor asked for: %n request(s), none left out. The answers are exhibits of this binder; what is given elsewhere says so.</source>
        <translation>
            <numerusform>What the auditor asked for: %n request, none left out. The answers are exhibits of this binder; what is given elsewhere says so.</numerusform>
            <numerusform>What the auditor asked for: %n requests, none left out. The answers are exhibits of this binder; what is given elsewhere says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added as a revision</source>
        <translation>
            <numerusform>%n added as a revision</numerusform>
            <numerusform>%n added as a revision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotDetailView</name>
    <message numerus="yes">
        <source>%1 is %n day(s) overdue, with %2.</source>
        <translation>
            <numerusform>%1 is %n day overdue, with %2.</numerusform>
            <numerusform>%1 is %n days overdue, with %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of third parties</source>
        <translation>
            <numerusform>%n document of a third party</numerusform>
            <numerusform>%n documents of third parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s)</source>
        <translation>
            <numerusform>%n attestation</numerusform>
            <numerusform>%n attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binder(s)</source>
        <translation>
            <numerusform>%n binder</numerusform>
            <numerusform>%n binders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s)</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n framework</numerusform>
            <numerusform>%n frameworks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s)</source>
        <translation>
            <numerusform>%n obligation</numerusform>
            <numerusform>%n obligations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustFacts</name>
    <message numerus="yes">
        <source>The check of %1 found %n discrepancies.</source>
        <translation>
            <numerusform>The check of %1 found %n discrepancy.</numerusform>
            <numerusform>The check of %1 found %n discrepancies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n discrepancies</source>
        <translation>
            <numerusform>%1, %n discrepancy</numerusform>
            <numerusform>%1, %n discrepancies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WideChangeWords</name>
    <message numerus="yes">
        <source>Change %n item(s)</source>
        <translation>
            <numerusform>Change %n item</numerusform>
            <numerusform>Change %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookPages</name>
    <message numerus="yes">
        <source>%n more sheet(s) are in the file.</source>
        <translation>
            <numerusform>%n more sheet is in the file.</numerusform>
            <numerusform>%n more sheets are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), kept in a form that is not shown here; read the file.</source>
        <translation>
            <numerusform>%n sheet, kept in a form that is not shown here; read the file.</numerusform>
            <numerusform>%n sheets, kept in a form that is not shown here; read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::audits::RequestMessages</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the auditor</source>
        <translation>
            <numerusform>%n with the auditor</numerusform>
            <numerusform>%n with the auditor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::BackupWords</name>
    <message numerus="yes">
        <source>%n issued binder(s) would be unknown to the vault, and the numbers given again: recall them first, where they are.</source>
        <translation>
            <numerusform>%n issued binder would be unknown to the vault, and its number given again: recall it first, where it is.</numerusform>
            <numerusform>%n issued binders would be unknown to the vault, and their numbers given again: recall them first, where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::ImportAnswer</name>
    <message numerus="yes">
        <source>%n row(s) retired before: nothing to do.</source>
        <translation>
            <numerusform>%n row retired before: nothing to do.</numerusform>
            <numerusform>%n rows retired before: nothing to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::PersonHandOver</name>
    <message numerus="yes">
        <source>%n record(s) of %1 handed over to %2.</source>
        <translation>
            <numerusform>%n record of %1 handed over to %2.</numerusform>
            <numerusform>%n records of %1 handed over to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::RequestExport</name>
    <message numerus="yes">
        <source>Wrote %n request(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n request to %1.</numerusform>
            <numerusform>Wrote %n requests to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::UnfilledWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::AssetImportSheet</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken.</source>
        <translation>
            <numerusform>%n row cannot be taken.</numerusform>
            <numerusform>%n rows cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n asset(s)</source>
        <translation>
            <numerusform>Retire %n asset</numerusform>
            <numerusform>Retire %n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::AssetsPage</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::AuditsPlace</name>
    <message numerus="yes">
        <source>Answer %n ready request(s)…</source>
        <translation>
            <numerusform>Answer %n ready request…</numerusform>
            <numerusform>Answer %n ready requests…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::CatalogSheet</name>
    <message numerus="yes">
        <source>Choose from %n control(s)</source>
        <translation>
            <numerusform>Choose from %n control</numerusform>
            <numerusform>Choose from %n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n framework</numerusform>
            <numerusform>%n frameworks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::CollectionPage</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::ControlsPlace</name>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 on %n asset(s).</source>
        <translation>
            <numerusform>%1: %2 on %n asset.</numerusform>
            <numerusform>%1: %2 on %n assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::DutiesPage</name>
    <message numerus="yes">
        <source>%n duty(s)</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::EditionsPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s) in the binder.</source>
        <translation>
            <numerusform>%n discrepancy in the binder.</numerusform>
            <numerusform>%n discrepancies in the binder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidencePlace</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::FilePreview</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s)</source>
        <translation>
            <numerusform>%n more sheet</numerusform>
            <numerusform>%n more sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::HalvesPage</name>
    <message numerus="yes">
        <source>%n day(s) open: %1.</source>
        <translation>
            <numerusform>%n day open: %1.</numerusform>
            <numerusform>%n days open: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) still ahead that nothing speaks of yet: %1.</source>
        <translation>
            <numerusform>%n day still ahead that nothing speaks of yet: %1.</numerusform>
            <numerusform>%n days still ahead that nothing speaks of yet: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::HistoryDetailView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::IntakeFilesModel</name>
    <message numerus="yes">
        <source>All files (%n)</source>
        <translation>
            <numerusform>All files (%n)</numerusform>
            <numerusform>All files (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::IntakeResult</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::JobBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::Leaving</name>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>%n job is still running</numerusform>
            <numerusform>%n jobs are still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be passed on, or only to named recipients.</source>
        <translation>
            <numerusform>%n item may not be passed on, or only to named recipients.</numerusform>
            <numerusform>%n items may not be passed on, or only to named recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be passed on, or only to named recipients. &quot;Export originals&quot; asks first.</source>
        <translation>
            <numerusform>%n item may not be passed on, or only to named recipients. &quot;Export originals&quot; asks first.</numerusform>
            <numerusform>%n items may not be passed on, or only to named recipients. &quot;Export originals&quot; asks first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::MainWindow</name>
    <message numerus="yes">
        <source>The check found %n discrepancies</source>
        <translation>
            <numerusform>The check found %n discrepancy</numerusform>
            <numerusform>The check found %n discrepancies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::NavigationButton</name>
    <message numerus="yes">
        <source>%n item(s) need you</source>
        <translation>
            <numerusform>%n item needs you</numerusform>
            <numerusform>%n items need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::OverviewPlace</name>
    <message numerus="yes">
        <source>Continue: %n item(s)</source>
        <translation>
            <numerusform>Continue: %n item</numerusform>
            <numerusform>Continue: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::PeoplePage</name>
    <message numerus="yes">
        <source>answers for %n record(s)</source>
        <translation>
            <numerusform>answers for %n record</numerusform>
            <numerusform>answers for %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n record(s)</source>
        <translation>
            <numerusform>Hand over %n record</numerusform>
            <numerusform>Hand over %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n record(s).</source>
        <translation>
            <numerusform>Handed over %n record.</numerusform>
            <numerusform>Handed over %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::PointDetailView</name>
    <message numerus="yes">
        <source>%n entry/entries of the journal were written since.</source>
        <translation>
            <numerusform>%n entry of the journal was written since.</numerusform>
            <numerusform>%n entries of the journal were written since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::ProvidersPage</name>
    <message numerus="yes">
        <source>%n asset(s) run there.</source>
        <translation>
            <numerusform>%n asset runs there.</numerusform>
            <numerusform>%n assets run there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its duties undecided.</source>
        <translation>
            <numerusform>%n of its duties undecided.</numerusform>
            <numerusform>%n of its duties undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::QueueFilters</name>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Next %n day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::RecordList</name>
    <message numerus="yes">
        <source>No rows match %n filters.</source>
        <translation>
            <numerusform>No rows match %n filter.</numerusform>
            <numerusform>No rows match %n filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::RequestsPage</name>
    <message numerus="yes">
        <source>Hand over %n request(s)</source>
        <translation>
            <numerusform>Hand over %n request</numerusform>
            <numerusform>Hand over %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand over %n request(s)</source>
        <translation>
            <numerusform>hand over %n request</numerusform>
            <numerusform>hand over %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over the answers to %n request(s).</source>
        <translation>
            <numerusform>Handed over the answer to %n request.</numerusform>
            <numerusform>Handed over the answers to %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::ScopesPage</name>
    <message numerus="yes">
        <source>%n asset(s) in service, at no provider yet.</source>
        <translation>
            <numerusform>%n asset in service, at no provider yet.</numerusform>
            <numerusform>%n assets in service, at no provider yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service at %1.</source>
        <translation>
            <numerusform>%n asset in service at %1.</numerusform>
            <numerusform>%n assets in service at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service</source>
        <translation>
            <numerusform>%n asset in service</numerusform>
            <numerusform>%n assets in service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service, %1 of them at %2.</source>
        <translation>
            <numerusform>%n asset in service, %1 of them at %2.</numerusform>
            <numerusform>%n assets in service, %1 of them at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::SignSheet</name>
    <message numerus="yes">
        <source>Open the next (%n file(s))</source>
        <translation>
            <numerusform>Open the next (%n file)</numerusform>
            <numerusform>Open the next (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::SlotDetailView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n discrepancies found</source>
        <translation>
            <numerusform>%n discrepancy found</numerusform>
            <numerusform>%n discrepancies found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::TextView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::TimeLineView</name>
    <message numerus="yes">
        <source>%n open day(s)</source>
        <translation>
            <numerusform>%n open day</numerusform>
            <numerusform>%n open days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::TrustPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
