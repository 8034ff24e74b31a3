<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AssuranceMessages</name>
    <message>
        <source>Several documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the number of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the document by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no duty %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a duty by its code, as T-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exception %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leans here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reliance %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a document by its code, as D-03, or by its own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title, as title=Certificate of registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say whose document this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the provider, as provider=Nimbus Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not tell what this document is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its type, as type=iso_certificate. Types: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set each field to the value that the page means, or to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are clear and %2 to decide; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them, then import with --confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the form itself; nobody filled it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for the completed and signed document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are document %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a field and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not set a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, as expiry=2028-05-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty %1 has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is met only by a control of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the control that meets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reason why it does not concern us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check does not say where somebody looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the register, as IAF CertSearch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review needs the person who read the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document relied on with limits needs the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no text that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values by hand beside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter tells of an audit; it is not the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the certificate or the report itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not about information security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ISO/IEC 27001 certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and text differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, its text says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge letter is the provider&apos;s own word, yet this one names an auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim, no proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text claims “%1” and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the certificate or the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation>endet in 1 Tag</translation>
    </message>
    <message>
        <source>ends in %1 days</source>
        <translation>endet in %1 Tagen</translation>
    </message>
    <message>
        <source>surveillance not shown, due %1</source>
        <translation>Überwachung nicht gezeigt, fällig %1</translation>
    </message>
    <message>
        <source>not in force before %1</source>
        <translation>nicht vor %1 gültig</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>edition no longer accepted since %1</source>
        <translation>Ausgabe seit %1 nicht mehr anerkannt</translation>
    </message>
    <message>
        <source>suspended, seen on %1</source>
        <translation>ausgesetzt, gesehen am %1</translation>
    </message>
    <message>
        <source>withdrawn, seen on %1</source>
        <translation>zurückgezogen, gesehen am %1</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>kein Ende angegeben</translation>
    </message>
    <message>
        <source>covers %1 to %2</source>
        <translation>deckt %1 bis %2 ab</translation>
    </message>
    <message>
        <source>1 day since period end</source>
        <translation>1 Tag seit Ende des Zeitraums</translation>
    </message>
    <message>
        <source>%1 days since period end</source>
        <translation>%1 Tage seit Ende des Zeitraums</translation>
    </message>
    <message>
        <source>replaced by a newer report</source>
        <translation>durch einen neueren Bericht ersetzt</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>kein Zeitraum angegeben</translation>
    </message>
    <message>
        <source>as of %1, still ahead</source>
        <translation>Stand %1, noch bevorstehend</translation>
    </message>
    <message>
        <source>as of %1, 1 day old</source>
        <translation>Stand %1, 1 Tag alt</translation>
    </message>
    <message>
        <source>as of %1, %2 days old</source>
        <translation>Stand %1, %2 Tage alt</translation>
    </message>
    <message>
        <source>no day stated</source>
        <translation>kein Tag angegeben</translation>
    </message>
    <message>
        <source>bridges to %1, the provider&apos;s own word</source>
        <translation>überbrückt bis %1, eigenes Wort des Anbieters</translation>
    </message>
    <message>
        <source>bridged to %1, the provider&apos;s own word</source>
        <translation>überbrückte bis %1, eigenes Wort des Anbieters</translation>
    </message>
    <message>
        <source>listed on %1, look again by %2</source>
        <translation>gelistet am %1, erneut nachsehen bis %2</translation>
    </message>
    <message>
        <source>listed on %1</source>
        <translation>gelistet am %1</translation>
    </message>
    <message>
        <source>listed on %1, to be looked at since %2</source>
        <translation>gelistet am %1, nachzusehen seit %2</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>management system certificate</source>
        <translation>Zertifikat eines Managementsystems</translation>
    </message>
    <message>
        <source>statement on a code of practice</source>
        <translation>Erklärung zu einem Leitfaden</translation>
    </message>
    <message>
        <source>SOC 1 Type 1 report</source>
        <translation>SOC-1-Bericht Typ 1</translation>
    </message>
    <message>
        <source>SOC 1 Type 2 report</source>
        <translation>SOC-1-Bericht Typ 2</translation>
    </message>
    <message>
        <source>SOC 2 Type 1 report</source>
        <translation>SOC-2-Bericht Typ 1</translation>
    </message>
    <message>
        <source>SOC 2 Type 2 report</source>
        <translation>SOC-2-Bericht Typ 2</translation>
    </message>
    <message>
        <source>SOC 3 report</source>
        <translation>SOC-3-Bericht</translation>
    </message>
    <message>
        <source>bridge letter</source>
        <translation>Überbrückungsschreiben</translation>
    </message>
    <message>
        <source>attestation letter</source>
        <translation>Bestätigungsschreiben</translation>
    </message>
    <message>
        <source>PCI DSS attestation of compliance</source>
        <translation>PCI DSS Attestation of Compliance</translation>
    </message>
    <message>
        <source>CSA STAR Level 1 self-assessment</source>
        <translation>CSA STAR Level 1 Selbsteinschätzung</translation>
    </message>
    <message>
        <source>CSA STAR Level 2 certificate</source>
        <translation>CSA STAR Level 2 Zertifikat</translation>
    </message>
    <message>
        <source>FedRAMP listing</source>
        <translation>FedRAMP-Listung</translation>
    </message>
    <message>
        <source>HITRUST certification</source>
        <translation>HITRUST-Zertifizierung</translation>
    </message>
    <message>
        <source>C5 Type 1 report</source>
        <translation>C5-Bericht Typ 1</translation>
    </message>
    <message>
        <source>C5 Type 2 report</source>
        <translation>C5-Bericht Typ 2</translation>
    </message>
    <message>
        <source>ENS certificate</source>
        <translation>ENS-Zertifikat</translation>
    </message>
    <message>
        <source>TISAX label</source>
        <translation>TISAX-Label</translation>
    </message>
    <message>
        <source>IRAP assessment report</source>
        <translation>IRAP-Bewertungsbericht</translation>
    </message>
    <message>
        <source>SecNumCloud qualification</source>
        <translation>SecNumCloud-Qualifikation</translation>
    </message>
    <message>
        <source>HDS certificate</source>
        <translation>HDS-Zertifikat</translation>
    </message>
    <message>
        <source>FIPS 140 module validation</source>
        <translation>FIPS-140-Modulvalidierung</translation>
    </message>
    <message>
        <source>penetration test letter</source>
        <translation>Schreiben zum Penetrationstest</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>anderes Dokument</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>self-declaration</source>
        <translation>Selbsterklärung</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>Listung</translation>
    </message>
    <message>
        <source>unqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclaimer of opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed by the report (CUEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other user responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>betrifft uns nicht</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not found, which proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be relied on with limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year has two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calendar has this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words may mean something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseMessages</name>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>Unter %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Prüfen Sie den Pfad und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <translation>Datei nicht schreibbar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room or choose another disk, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei vorhanden</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write a date as 2026-12-31.</source>
        <translation>Schreiben Sie ein Datum als 2026-12-31.</translation>
    </message>
    <message>
        <source>Not a period</source>
        <translation>Kein Zeitraum</translation>
    </message>
    <message>
        <source>“%1” is not a period.</source>
        <translation>„%1“ ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Write a period as 2026-01-01..2026-12-31, both days included.</source>
        <translation>Schreiben Sie einen Zeitraum als 2026-01-01..2026-12-31, beide Tage eingeschlossen.</translation>
    </message>
    <message>
        <source>End before start</source>
        <translation>Ende vor Anfang</translation>
    </message>
    <message>
        <source>The period ends on %2, before it starts on %1.</source>
        <translation>Der Zeitraum endet am %2, bevor er am %1 beginnt.</translation>
    </message>
    <message>
        <source>Write the earlier day first.</source>
        <translation>Schreiben Sie den früheren Tag zuerst.</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>“%1” is not a time with its zone.</source>
        <translation>„%1“ ist keine Zeit mit ihrer Zone.</translation>
    </message>
    <message>
        <source>Write a time as 2026-12-31T17:30:00+01:00.</source>
        <translation>Schreiben Sie eine Zeit als 2026-12-31T17:30:00+01:00.</translation>
    </message>
    <message>
        <source>Not a choice</source>
        <translation>Nicht vorgesehen</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>Choose one of the words listed.</source>
        <translation>Wählen Sie eines der genannten Wörter.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>The step could not be done.</source>
        <translation>Der Schritt war nicht möglich.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The step was cancelled; nothing was changed.</source>
        <translation>Der Schritt wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ControlDetailMaker</name>
    <message>
        <source>v%1, in force from %2</source>
        <translation>V%1, gültig ab %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is unproven: &quot;%2&quot; is %3 overdue</source>
        <translation>%1 ist nicht belegt: „%2“ ist %3 überfällig</translation>
    </message>
    <message>
        <source>Two signatures that stand say opposite things.</source>
        <translation>Zwei gültige Unterschriften sagen Gegenteiliges.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; for %2 is due on %3</source>
        <translation>„%1“ für %2 ist am %3 fällig</translation>
    </message>
    <message>
        <source>%1; nobody was named for it.</source>
        <translation>%1; niemand ist dafür benannt.</translation>
    </message>
    <message>
        <source>%1, with %2.</source>
        <translation>%1, bei %2.</translation>
    </message>
    <message>
        <source>Proof is held for %1; nobody has signed yet.</source>
        <translation>Für %1 liegen Nachweise vor; noch niemand hat unterschrieben.</translation>
    </message>
    <message>
        <source>Nothing is expected of this control, and nothing is held for %1.</source>
        <translation>Von dieser Kontrolle wird nichts erwartet, und für %1 liegt nichts vor.</translation>
    </message>
    <message>
        <source>Nothing is held for %1 yet; nothing is due.</source>
        <translation>Für %1 liegt noch nichts vor; nichts ist fällig.</translation>
    </message>
    <message>
        <source>Signed for %1: %2.</source>
        <translation>Unterschrieben für %1: %2.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>no day uncovered so far</source>
        <translation>bisher kein Tag ohne Nachweis</translation>
    </message>
    <message>
        <source>%1 uncovered: %2</source>
        <translation>%1 ohne Nachweis: %2</translation>
    </message>
    <message>
        <source>design, %1</source>
        <translation>Aufbau, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Organisation-wide</source>
        <translation>Organisationsweit</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>DocumentsMessages</name>
    <message>
        <source>Password-protected</source>
        <translation>Mit Kennwort geschützt</translation>
    </message>
    <message>
        <source>The file is password-protected.</source>
        <translation>Die Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password and add it as a new revision.</source>
        <translation>Erbitten Sie eine Kopie ohne Kennwort und fügen Sie sie als neue Fassung hinzu.</translation>
    </message>
    <message>
        <source>Not a PDF</source>
        <translation>Kein PDF</translation>
    </message>
    <message>
        <source>The file is not a PDF.</source>
        <translation>Die Datei ist kein PDF.</translation>
    </message>
    <message>
        <source>Open the original with the program that made it.</source>
        <translation>Öffnen Sie das Original mit dem Programm, das es erzeugt hat.</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>Ask for a sound copy and add it as a new revision.</source>
        <translation>Erbitten Sie eine heile Kopie und fügen Sie sie als neue Fassung hinzu.</translation>
    </message>
    <message>
        <source>Too many pages</source>
        <translation>Zu viele Seiten</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>Das PDF hat mehr als %1 Seiten.</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>Teilen Sie es und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Seite nicht vorhanden</translation>
    </message>
    <message>
        <source>There is no page %1; the file has %2.</source>
        <translation>Es gibt keine Seite %1; die Datei hat %2.</translation>
    </message>
    <message>
        <source>Choose a page that it has.</source>
        <translation>Wählen Sie eine vorhandene Seite.</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Bild beschädigt</translation>
    </message>
    <message>
        <source>The picture is damaged or of a kind that cannot be shown.</source>
        <translation>Das Bild ist beschädigt oder von einer Art, die nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Picture too large</source>
        <translation>Bild zu groß</translation>
    </message>
    <message>
        <source>The picture needs more than %1 MB to be shown.</source>
        <translation>Das Bild braucht zum Zeigen mehr als %1 MB.</translation>
    </message>
    <message>
        <source>Add a smaller copy beside it.</source>
        <translation>Fügen Sie eine kleinere Kopie daneben hinzu.</translation>
    </message>
    <message>
        <source>Damaged PDF</source>
        <translation>PDF beschädigt</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>Das PDF ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>File could not be joined</source>
        <translation>Datei nicht übernommen</translation>
    </message>
    <message>
        <source>The pages of %1 could not be taken over.</source>
        <translation>Die Seiten von %1 konnten nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Export again; the file is then given beside the binder.</source>
        <translation>Geben Sie noch einmal aus; die Datei liegt dann neben der Prüfmappe.</translation>
    </message>
    <message>
        <source>Pages do not fit together</source>
        <translation>Seiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>The pages could not be put together: %1.</source>
        <translation>Die Seiten konnten nicht zusammengefügt werden: %1.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Geben Sie noch einmal aus.</translation>
    </message>
    <message>
        <source>Part of the program is missing</source>
        <translation>Ein Teil des Programms fehlt</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install Muniment again.</source>
        <translation>Installieren Sie Muniment neu.</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Too much memory</source>
        <translation>Zu viel Speicher</translation>
    </message>
    <message>
        <source>Reading the file needs more memory than allowed.</source>
        <translation>Das Lesen der Datei braucht mehr Speicher als erlaubt.</translation>
    </message>
    <message>
        <source>Too much content</source>
        <translation>Zu viel Inhalt</translation>
    </message>
    <message>
        <source>Reading the file gave more than can be taken.</source>
        <translation>Die Datei gab mehr her, als aufgenommen werden kann.</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lesen misslungen</translation>
    </message>
    <message>
        <source>Reading the file gave no usable answer.</source>
        <translation>Das Lesen der Datei ergab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The file could not be read: reading it broke off.</source>
        <translation>Die Datei war nicht lesbar: Das Lesen brach ab.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Bridges to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewMaker</name>
    <message>
        <source>Next: %1, due %2.</source>
        <translation>Als Nächstes: %1, fällig am %2.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>Scope and audits</source>
        <translation>Geltungsbereich und Prüfungen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Halbjahre</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The window on a vault of compliance evidence.</source>
        <translation>Das Fenster auf einen Tresor mit Compliance-Nachweisen.</translation>
    </message>
    <message>
        <source>Opens a finished binder as well, or alone.</source>
        <translation>Öffnet zusätzlich oder allein eine fertige Prüfmappe.</translation>
    </message>
    <message>
        <source>The vault to open (*.muniment).</source>
        <translation>Der Tresor, der geöffnet wird (*.muniment).</translation>
    </message>
</context>
<context>
    <name>ScreenDates</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The form of a date, as in the list of expressions of QDate</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>H%1</source>
        <translation>H%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <translation>%1 (UTC%2)</translation>
    </message>
</context>
<context>
    <name>VaultMessages</name>
    <message>
        <source>Not a vault</source>
        <translation>Kein Tresor</translation>
    </message>
    <message>
        <source>%1 is not a vault of Muniment.</source>
        <translation>%1 ist kein Tresor von Muniment.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .muniment.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .muniment endet.</translation>
    </message>
    <message>
        <source>Vault not found</source>
        <translation>Tresor nicht gefunden</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>Unter %1 ist kein Tresor.</translation>
    </message>
    <message>
        <source>Check the path, or create a new vault.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>Vault damaged</source>
        <translation>Tresor beschädigt</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>Vault is newer</source>
        <translation>Tresor ist neuer</translation>
    </message>
    <message>
        <source>%1 was written by a newer Muniment (format %2; this one knows %3).</source>
        <translation>%1 stammt von einem neueren Muniment (Format %2; dieses kennt %3).</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>Öffnen Sie ihn mit der neueren Version.</translation>
    </message>
    <message>
        <source>Vault left as it is</source>
        <translation>Tresor unverändert</translation>
    </message>
    <message>
        <source>The vault keeps format %1, which this version cannot work with.</source>
        <translation>Der Tresor behält Format %1, mit dem diese Version nicht arbeiten kann.</translation>
    </message>
    <message>
        <source>Agree to bring it to format %1, or use the older version.</source>
        <translation>Stimmen Sie Format %1 zu, oder verwenden Sie die ältere Version.</translation>
    </message>
    <message>
        <source>Vault has foreign rules</source>
        <translation>Tresor mit fremden Regeln</translation>
    </message>
    <message>
        <source>The vault&apos;s schema differs from its version&apos;s: %1.</source>
        <translation>Das Schema des Tresors weicht von dem seiner Version ab: %1.</translation>
    </message>
    <message>
        <source>Open it read-only and verify it, or restore a backup.</source>
        <translation>Öffnen Sie ihn nur lesend und prüfen Sie ihn, oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>Vault is in use</source>
        <translation>Tresor in Gebrauch</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Ein anderes Programm verwendet %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie ihn dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has been open for writing by %2 on %3 since %4.</source>
        <translation>%1 ist seit %4 bei %2 an %3 zum Schreiben offen.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Schließen Sie ihn dort, oder öffnen Sie ihn nur lesend.</translation>
    </message>
    <message>
        <source>Vault is read-only</source>
        <translation>Tresor nur lesend</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Close and open it again where it may be written.</source>
        <translation>Schließen Sie ihn und öffnen Sie ihn dort, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Vault was not closed</source>
        <translation>Tresor war nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 holds an unfinished change that cannot be taken back in a place that may only be read.</source>
        <translation>%1 enthält eine unfertige Änderung, die an einem nur lesbaren Ort nicht zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Copy the vault with the file beside it that ends in -journal to a place that may be written, and open it there.</source>
        <translation>Kopieren Sie den Tresor zusammen mit der Datei daneben, die auf -journal endet, an einen beschreibbaren Ort, und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Vault cannot be written</source>
        <translation>Tresor nicht schreibbar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then open the vault again; the change was not made.</source>
        <translation>Prüfen Sie den Datenträger und öffnen Sie den Tresor neu; die Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Refused by the vault</source>
        <translation>Vom Tresor abgelehnt</translation>
    </message>
    <message>
        <source>The vault refuses this change: %1.</source>
        <translation>Der Tresor lehnt diese Änderung ab: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>View of the past</source>
        <translation>Blick auf früher</translation>
    </message>
    <message>
        <source>These are the records as known at %1; they cannot be changed.</source>
        <translation>Dies sind die Daten mit Kenntnisstand %1; sie sind nicht änderbar.</translation>
    </message>
    <message>
        <source>Return to today&apos;s records.</source>
        <translation>Kehren Sie zu den heutigen Daten zurück.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is no change left to undo.</source>
        <translation>Es gibt keine Änderung mehr, die rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” touched the same records at %3.</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden: „%2“ hat um %3 dieselben Daten berührt.</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Machen Sie zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: %2.</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden: %2.</translation>
    </message>
    <message>
        <source>Record a correction instead.</source>
        <translation>Halten Sie stattdessen eine Berichtigung fest.</translation>
    </message>
    <message>
        <source>This is the vault</source>
        <translation>Das ist der Tresor</translation>
    </message>
    <message>
        <source>%1 belongs to the vault itself and cannot be evidence in it.</source>
        <translation>%1 gehört zum Tresor selbst und kann kein Nachweis darin sein.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>File is changing</source>
        <translation>Datei ändert sich</translation>
    </message>
    <message>
        <source>%1 changed each time while it was read.</source>
        <translation>%1 änderte sich bei jedem Lesen.</translation>
    </message>
    <message>
        <source>Close the program that writes it, then add it again.</source>
        <translation>Schließen Sie das Programm, das sie schreibt, und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a file, not a folder, pipe or device.</source>
        <translation>Wählen Sie eine Datei, keinen Ordner, keine Pipe und kein Gerät.</translation>
    </message>
    <message>
        <source>Content missing</source>
        <translation>Inhalt fehlt</translation>
    </message>
    <message>
        <source>The vault holds no content with the digest %1.</source>
        <translation>Der Tresor enthält keinen Inhalt mit dem Prüfwert %1.</translation>
    </message>
    <message>
        <source>Verify the vault.</source>
        <translation>Prüfen Sie den Tresor.</translation>
    </message>
    <message>
        <source>Content altered</source>
        <translation>Inhalt verändert</translation>
    </message>
    <message>
        <source>The stored bytes no longer have the digest %1.</source>
        <translation>Die gespeicherten Bytes haben nicht mehr den Prüfwert %1.</translation>
    </message>
    <message>
        <source>Verify the vault and restore a backup.</source>
        <translation>Prüfen Sie den Tresor und spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>Content too large</source>
        <translation>Inhalt zu groß</translation>
    </message>
    <message>
        <source>The content is %1 bytes; at most %2 can be shown.</source>
        <translation>Der Inhalt hat %1 Byte; höchstens %2 können gezeigt werden.</translation>
    </message>
    <message>
        <source>Export it to a file instead.</source>
        <translation>Geben Sie ihn stattdessen in eine Datei aus.</translation>
    </message>
</context>
<context>
    <name>WarningMessages</name>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for the current certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on %1, before the period does on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to import the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was accepted until %2, whatever end is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate to the current edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surveillance audit due on %1 is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the register of certificates, or ask for its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names no accreditation body; the mark is often a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scope does not name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether it is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of %1; our contract is with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how the two belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of applicability missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names no statement of applicability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for its version and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another statement of applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names version %1, we cite %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 for the same subject and standard overlaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which one replaced the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register said so on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not lean on it; ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host certificate missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on an ISO/IEC 27001 certificate, and none is in force here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import that certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days of our period are open: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the next report or a bridge letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter bridges %1 days; three months are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a newer report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report here ends on %1, so the letter bridges nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the report that the letter follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Type 1 report says nothing about operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a Type 2 report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auditor&apos;s opinion is not unqualified (%1), and nobody evaluated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the basis and record a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions in the report: %1, and nobody evaluated them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each whether it touches us, and record a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty without control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report assumes %1 of us, and no control of ours meets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the control, or say why it does not concern us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty without current proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control that meets %1 has no current evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the proof of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subservice organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out of the report, and there is no document of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider how it is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category not in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report leaves out %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a report that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General use report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOC 3 report shows no tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the SOC 2 report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the services that were assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility matrix missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attestation of compliance comes with a responsibility matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dated %1, before the period that it speaks of ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both dates on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and text differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls itself “%1”, its text “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by the text, and ask where it differs on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number, other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 bears the number %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be shown to this recipient: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binder gives a reference in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muniment::attestation::AttestationMessages</name>
    <message>
        <source>No such signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature is numbered “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a signature by its number, as AT-012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature needs a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conclusion is “with exceptions”, but no exception is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the exceptions, or choose another conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design is as of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement on design speaks as of one day, not over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the time of signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature that is valid until %1 would have lapsed when it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is withdrawn was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it is printed beside the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be signed for a period that ends on %2: it is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign after that day, or for a period that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be signed as of %2: the day has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as of today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not active on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a signer who was, or correct the person&apos;s days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence that bears on %2 is linked to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link evidence first; without it only “not performed” and “no occurrence” can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it, or remove it from the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prepared %3 and cannot sign “%2” on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let another person sign, or override with a reason; it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performed by the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed “performed” (%3) and cannot sign “%2” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>with exceptions</source>
        <translation>mit Ausnahmen</translation>
    </message>
    <message>
        <source>not effective</source>
        <translation>nicht wirksam</translation>
    </message>
    <message>
        <source>not performed</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>no occurrence in the period</source>
        <translation>kein Vorkommnis im Zeitraum</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>an diesem Platz</translation>
    </message>
    <message>
        <source>returned packet</source>
        <translation>zurückgesandtes Paket</translation>
    </message>
    <message>
        <source>signed paper</source>
        <translation>unterschriebenes Papier</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>added to since signing</source>
        <translation>seither ergänzt</translation>
    </message>
    <message>
        <source>void, content changed</source>
        <translation>hinfällig, Inhalt geändert</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>the text of the control was corrected</source>
        <translation>der Text der Kontrolle wurde berichtigt</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 wurde ersetzt</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <translation>%1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 was withdrawn</source>
        <translation>%1 wurde zurückgezogen</translation>
    </message>
    <message>
        <source>evidence that it relied on is no longer linked to the control</source>
        <translation>ein Nachweis, auf den sie sich stützt, ist nicht mehr mit der Kontrolle verknüpft</translation>
    </message>
    <message>
        <source>the assets of the control in the period changed</source>
        <translation>die Objekte der Kontrolle im Zeitraum haben sich geändert</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Gültig.</translation>
    </message>
    <message>
        <source>Valid; evidence was added since signing (%1).</source>
        <translation>Gültig; seit der Unterschrift kamen Nachweise hinzu (%1).</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Void since %1: %2.</source>
        <translation>Hinfällig seit %1: %2.</translation>
    </message>
    <message>
        <source>Void: %1.</source>
        <translation>Hinfällig: %1.</translation>
    </message>
    <message>
        <source>Lapsed on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Zurückgezogen am %1.</translation>
    </message>
    <message>
        <source>Superseded by a later signature.</source>
        <translation>Durch eine spätere Unterschrift ersetzt.</translation>
    </message>
</context>
<context>
    <name>muniment::audits::AuditsMessages</name>
    <message>
        <source>No such audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an audit by code (U-3) or by full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit %2 is called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No such binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No binder edition is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %2 of %1 was replaced by a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the newest edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bears %2 page numbers for ever, but would print on %3 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it on the paper of its first issue, or add it as a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>surveillance</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>recertification</source>
        <translation>Rezertifizierung</translation>
    </message>
    <message>
        <source>Type 1</source>
        <translation>Typ 1</translation>
    </message>
    <message>
        <source>Type 2</source>
        <translation>Typ 2</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>own auditor</source>
        <translation>eigener Prüfer</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>given as file</source>
        <translation>als Datei beigegeben</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>muniment::controls::ControlsMessages</name>
    <message>
        <source>No such framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No framework is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a framework first, or look at the list of those loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no requirement “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of its requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the framework, a colon and the number: iso-27001-2022:A.5.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a control by code (C-12) or by full title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control %1 has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expected evidence is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 expects no evidence called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it by its title or by its number within the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control is not applied to this asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the assets of the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter catalog has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not apply needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not apply needs the name of the person who approved that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a reason to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says who carries the requirement out, not why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it applicable and set its responsibility to provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other party unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which organisation it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several controls are called “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the control by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control does not say what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you do in a sentence or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier or the name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would be in force from %1, but its neighbour is from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that keeps the versions in order, or correct the version in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog entry “%1” is in the vault already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the control that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, or undo the retirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>configuration and settings</source>
        <translation>Konfiguration und Einstellungen</translation>
    </message>
    <message>
        <source>identities and users</source>
        <translation>Identitäten und Nutzer</translation>
    </message>
    <message>
        <source>client devices</source>
        <translation>Endgeräte</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>network controls</source>
        <translation>Netzsteuerung</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>physical hosts, network, datacenter</source>
        <translation>physische Hosts, Netz, Rechenzentrum</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Zugangsmittel</translation>
    </message>
    <message>
        <source>organisation-wide</source>
        <translation>organisationsweit</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>anders gelöst</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>signed review</source>
        <translation>unterschriebene Durchsicht</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>on event</source>
        <translation>bei Anlass</translation>
    </message>
    <message>
        <source>published split</source>
        <translation>veröffentlichte Aufteilung</translation>
    </message>
    <message>
        <source>organisation&apos;s own</source>
        <translation>eigene Sache der Organisation</translation>
    </message>
    <message>
        <source>set for the scope</source>
        <translation>für den Geltungsbereich festgelegt</translation>
    </message>
    <message>
        <source>set for the asset</source>
        <translation>für das Objekt festgelegt</translation>
    </message>
    <message>
        <source>partial list</source>
        <translation>unvollständige Liste</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation>zutreffend</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>contains the slot</source>
        <translation>umfasst den Zeitabschnitt</translation>
    </message>
    <message>
        <source>lies in the slot</source>
        <translation>liegt im Zeitabschnitt</translation>
    </message>
</context>
<context>
    <name>muniment::evidence::EvidenceMessages</name>
    <message>
        <source>Not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address on the network; nothing is fetched from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file on this computer and add it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Prüfen Sie den Pfad und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that folders are to be descended (--recursive), or name its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link; links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is not valid text (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the open vault and cannot be evidence in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is numbered “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an item by its number, as E-041.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a revision as E-041 r2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of evidence needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of evidence needs at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 changes was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it is printed beside the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer is the collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 collected %1 and cannot review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another person to review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewed %1 was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items held are more than the %2 of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of another control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected evidence “%1” belongs to another control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the control that is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>auditors and regulators</source>
        <translation>Prüfer und Aufsicht</translation>
    </message>
    <message>
        <source>named recipients</source>
        <translation>benannte Empfänger</translation>
    </message>
    <message>
        <source>not to be passed on</source>
        <translation>nicht weiterzugeben</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <translation>%1 wurde als %2 aufgenommen.</translation>
    </message>
    <message>
        <source>%1 is already here: %2.</source>
        <translation>%1 ist schon da: %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The name of %1 does not say what it is: by its content it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a file of the same name as %2 with other content; if this is a better version of the same period&apos;s proof, make it a revision of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 holds characters that do not print; they are spelled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have names that look the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muniment::scope::ScopeMessages</name>
    <message>
        <source>No such person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person by code (P-03) or by full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the provider first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a scope by code (S-1) or by full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an asset by code (A-031) or by full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several assets are called “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the asset by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider called “%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that exists, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope %2 is called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%2 of the same scope and kind is called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that asset, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset “%1” is in no scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which scope it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle of scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope “%1” would inherit from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another scope to inherit from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a period pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not divide a year for reporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose monthly, quarterly, half_yearly or yearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of this credential looks like %2; secrets are never stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the credential is for and where it is kept. If the secret was real, replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>führt aus</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>zweiter Blick</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>unabhängig</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Zugangsmittel</translation>
    </message>
    <message>
        <source>on premises</source>
        <translation>im eigenen Haus</translation>
    </message>
    <message>
        <source>IaaS</source>
        <translation>IaaS</translation>
    </message>
    <message>
        <source>PaaS</source>
        <translation>PaaS</translation>
    </message>
    <message>
        <source>SaaS</source>
        <translation>SaaS</translation>
    </message>
</context>
<context>
    <name>muniment::standing::StandingMessages</name>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>met, proof stale</source>
        <translation>erfüllt, Nachweis veraltet</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>betrifft uns nicht</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>with exceptions</source>
        <translation>mit Ausnahmen</translation>
    </message>
    <message>
        <source>not effective</source>
        <translation>nicht wirksam</translation>
    </message>
    <message>
        <source>not performed</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>no occurrence</source>
        <translation>kein Vorkommnis</translation>
    </message>
    <message>
        <source>signed, now void</source>
        <translation>unterschrieben, jetzt hinfällig</translation>
    </message>
    <message>
        <source>signed, lapsed</source>
        <translation>unterschrieben, abgelaufen</translation>
    </message>
    <message>
        <source>proof held, not signed</source>
        <translation>Nachweis vorhanden, nicht unterschrieben</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts vorhanden</translation>
    </message>
    <message>
        <source>relied on provider</source>
        <translation>stützt sich auf den Anbieter</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>part filled</source>
        <translation>teilweise erbracht</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>erbracht</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>due for renewal</source>
        <translation>zu erneuern</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>lapsed or changed</source>
        <translation>abgelaufen oder geändert</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>provider assurance</source>
        <translation>Nachweise des Anbieters</translation>
    </message>
    <message>
        <source>duties undecided</source>
        <translation>Pflichten unentschieden</translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation>wartet auf andere</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter and its year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 uncovered: %2</source>
        <translation>%1 ohne Nachweis: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signature for %1</source>
        <translation>Unterschrift für %1</translation>
    </message>
    <message>
        <source>Signature %1, %2</source>
        <translation>Unterschrift %1, %2</translation>
    </message>
    <message>
        <source>Signatures %1 and %2</source>
        <translation>Unterschriften %1 und %2</translation>
    </message>
    <message>
        <source>undecided for %1</source>
        <translation>seit %1 unentschieden</translation>
    </message>
    <message>
        <source>two standing signatures say opposite things</source>
        <translation>zwei gültige Unterschriften sagen Gegenteiliges</translation>
    </message>
    <message>
        <source>returned %1 ago, no answer</source>
        <translation>vor %1 zurückgegeben, keine Antwort</translation>
    </message>
    <message>
        <source>the period ended %1 ago</source>
        <translation>der Zeitraum endete vor %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due in %1, on %2</source>
        <translation>fällig in %1, am %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AuditsPlace</name>
    <message>
        <source>Binders handed out</source>
        <translation>Übergebene Prüfmappen</translation>
    </message>
    <message>
        <source>Open binder…</source>
        <translation>Prüfmappe öffnen…</translation>
    </message>
    <message>
        <source>Open binder… (Ctrl+B)</source>
        <translation>Prüfmappe öffnen… (Strg+B)</translation>
    </message>
    <message>
        <source>No binder was handed out yet.</source>
        <translation>Noch keine Prüfmappe wurde übergeben.</translation>
    </message>
    <message>
        <source>Export one with muniment-cli binder export, or open any finished binder here.</source>
        <translation>Mit muniment-cli binder export entsteht eine; jede fertige Prüfmappe lässt sich hier öffnen.</translation>
    </message>
    <message>
        <source>Open a binder to read it page by page.</source>
        <translation>Eine Prüfmappe öffnen, um sie Seite für Seite zu lesen.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Open a binder</source>
        <translation>Prüfmappe öffnen</translation>
    </message>
    <message>
        <source>Binders (*.pdf)</source>
        <translation>Prüfmappen (*.pdf)</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ControlDetailView</name>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Our half</source>
        <translation>Unsere Hälfte</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>leans on no document</source>
        <translation>stützt sich auf kein Dokument</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>So gehen wir vor</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Erwartete Nachweise</translation>
    </message>
    <message>
        <source>Nothing is expected of this control yet.</source>
        <translation>Von dieser Kontrolle wird noch nichts erwartet.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Covered time</source>
        <translation>Abgedeckte Zeit</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Nobody has signed for this period yet.</source>
        <translation>Für diesen Zeitraum hat noch niemand unterschrieben.</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Erfüllte Anforderungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ControlsModel</name>
    <message>
        <source>nothing expected</source>
        <translation>nichts erwartet</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ControlsPlace</name>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Controls are what your organisation does. There are none in this scope yet.</source>
        <translation>Kontrollen sind das, was Ihre Organisation tut. In diesem Geltungsbereich gibt es noch keine.</translation>
    </message>
    <message>
        <source>Take what fits from the starter catalog, or import a list, with muniment-cli.</source>
        <translation>Mit muniment-cli lässt sich aus dem Startkatalog übernehmen, was passt, oder eine Liste einlesen.</translation>
    </message>
    <message>
        <source>No controls match &quot;%1&quot;.</source>
        <translation>Keine Kontrolle passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::CoveredTimeStrip</name>
    <message>
        <source>Covered time</source>
        <translation>Abgedeckte Zeit</translation>
    </message>
</context>
<context>
    <name>muniment::ui::DocumentView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EditionsModel</name>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, Ausgabe %2</translation>
    </message>
    <message>
        <source>no audit</source>
        <translation>keine Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%1
for %2, %n exhibit(s)</source>
        <translation>
            <numerusform>%1
für %2, %n Beleg</numerusform>
            <numerusform>%1
für %2, %n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidenceDetailView</name>
    <message>
        <source>Facts of the evidence</source>
        <translation>Angaben zum Nachweis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>All revisions were withdrawn.</source>
        <translation>Alle Fassungen wurden zurückgezogen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Entstehung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Query or path</source>
        <translation>Abfrage oder Pfad</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erhoben von</translation>
    </message>
    <message>
        <source>Rows at source</source>
        <translation>Zeilen in der Quelle</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 liegen vor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>May be seen</source>
        <translation>Einsehbar</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Linked to no control yet.</source>
        <translation>Noch mit keiner Kontrolle verknüpft.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>Zurückgezogen am %1: %2</translation>
    </message>
    <message>
        <source>r%1</source>
        <translation>r%1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidenceModel</name>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidencePlace</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No evidence yet. Files are copied into the vault and hashed; the originals stay where they are.</source>
        <translation>Noch keine Nachweise. Dateien werden in den Tresor kopiert und gehasht; die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Add files and folders with muniment-cli evidence add.</source>
        <translation>Dateien und Ordner kommen mit muniment-cli evidence add hinzu.</translation>
    </message>
    <message>
        <source>No evidence matches &quot;%1&quot;.</source>
        <translation>Kein Nachweis passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FilePreview</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>A file of this kind (%1) is kept as it is and not shown here.</source>
        <translation>Eine Datei dieser Art (%1) wird unverändert aufbewahrt und hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>

[The first 512 KB are shown.]</source>
        <translation>

[Die ersten 512 KB werden gezeigt.]</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FrameworkCoverageModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Zutreffend</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>muniment::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Vorgang abbrechen</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: wird angehalten</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::KindCoverageModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>muniment::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Neuer Tresor…</translation>
    </message>
    <message>
        <source>&amp;Open vault…</source>
        <translation>Tresor ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;binder…</source>
        <translation>&amp;Prüfmappe öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Find in view</source>
        <translation>In der Ansicht &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <translation>&amp;Tresor</translation>
    </message>
    <message>
        <source>Check &amp;quickly</source>
        <translation>&amp;Schnell prüfen</translation>
    </message>
    <message>
        <source>Check every &amp;byte</source>
        <translation>Jedes &amp;Byte prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4	go to a place
Alt+Left	back
Ctrl+F	find in the view
digits	jump to a number in a list
Enter	open
Ctrl+C	copy rows as a table
Ctrl+O, Ctrl+B	open a vault, a binder</source>
        <translation>Strg+1 bis Strg+4	zu einem Ort gehen
Alt+Links	zurück
Strg+F	in der Ansicht suchen
Ziffern	zu einer Nummer in der Liste springen
Eingabe	öffnen
Strg+C	Zeilen als Tabelle kopieren
Strg+O, Strg+B	einen Tresor, eine Prüfmappe öffnen</translation>
    </message>
    <message>
        <source>&amp;About Muniment</source>
        <translation>Ü&amp;ber Muniment</translation>
    </message>
    <message>
        <source>About Muniment</source>
        <translation>Über Muniment</translation>
    </message>
    <message>
        <source>Version %1. Licence: GPL-3.0-or-later. Muniment makes no connection to any network and sends nothing to anybody.</source>
        <translation>Version %1. Lizenz: GPL-3.0-or-later. Muniment stellt keine Verbindung zu einem Netz her und sendet niemandem etwas.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Vaults (*.muniment)</source>
        <translation>Tresore (*.muniment)</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Vaults (*.muniment);;All files (*)</source>
        <translation>Tresore (*.muniment);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a binder</source>
        <translation>Prüfmappe öffnen</translation>
    </message>
    <message>
        <source>Binders (*.pdf)</source>
        <translation>Prüfmappen (*.pdf)</translation>
    </message>
    <message>
        <source>%1 - Muniment</source>
        <translation>%1 - Muniment</translation>
    </message>
    <message>
        <source>Muniment</source>
        <translation>Muniment</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n discrepancies</source>
        <translation>
            <numerusform>Die Prüfung fand %n Abweichung</numerusform>
            <numerusform>Die Prüfung fand %n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this vault as it is, and compare it with your last backup.</source>
        <translation>Lassen Sie diesen Tresor, wie er ist, und vergleichen Sie ihn mit Ihrer letzten Sicherung.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>muniment::ui::NavigationButton</name>
    <message numerus="yes">
        <source>%n item(s) need you</source>
        <translation>
            <numerusform>%n Sache wartet auf Sie</numerusform>
            <numerusform>%n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::NewVaultDialog</name>
    <message>
        <source>New vault</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>As in contracts; may stay empty</source>
        <translation>Wie in Verträgen; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Page stamp begins with</source>
        <translation>&amp;Seitenstempel beginnt mit</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>A stamp such as %1 needs letters or digits in front.</source>
        <translation>Ein Stempel wie %1 braucht vorn Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The stamp on each exhibit page will read like %1.</source>
        <translation>Der Stempel auf jeder Belegseite wird wie %1 lauten.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::OverviewPlace</name>
    <message>
        <source>Work queue</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Coverage by kind</source>
        <translation>Abdeckung nach Art</translation>
    </message>
    <message>
        <source>Coverage by framework</source>
        <translation>Abdeckung nach Regelwerk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>everyone&apos;s, next 14 days</source>
        <translation>von allen, nächste 14 Tage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>provider&apos;s half not counted</source>
        <translation>Hälfte des Anbieters nicht mitgezählt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1, Tag %2 von %3</translation>
    </message>
    <message>
        <source>Slots filled %1 of %2</source>
        <translation>Erwartete Nachweise erbracht %1 von %2</translation>
    </message>
    <message>
        <source>Controls signed %1 of %2</source>
        <translation>Kontrollen unterschrieben %1 von %2</translation>
    </message>
    <message>
        <source>Duties decided %1 of %2</source>
        <translation>Pflichten entschieden %1 von %2</translation>
    </message>
    <message>
        <source>Days without provider cover %1</source>
        <translation>Tage ohne Bericht des Anbieters %1</translation>
    </message>
    <message>
        <source>Items of evidence %1</source>
        <translation>Nachweise %1</translation>
    </message>
    <message>
        <source>There are no controls in this scope yet, so there is nothing to do.</source>
        <translation>In diesem Geltungsbereich gibt es noch keine Kontrollen, also auch nichts zu tun.</translation>
    </message>
    <message>
        <source>Take what fits from the starter catalog, or import a list, with muniment-cli.</source>
        <translation>Mit muniment-cli lässt sich aus dem Startkatalog übernehmen, was passt, oder eine Liste einlesen.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nichts ist zu erledigen.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PlaceHeader</name>
    <message>
        <source>Find in view</source>
        <translation>In der Ansicht suchen</translation>
    </message>
    <message>
        <source>Find in view (Ctrl+F)</source>
        <translation>In der Ansicht suchen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>muniment::ui::QueueModel</name>
    <message>
        <source>%1 d</source>
        <extracomment>days, short</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>muniment::ui::StartPage</name>
    <message>
        <source>Muniment</source>
        <translation>Muniment</translation>
    </message>
    <message>
        <source>A vault is one file that holds everything: assets, controls, evidence files and a log of every change. Nothing leaves this desk unless you export it.</source>
        <translation>Ein Tresor ist eine Datei, die alles enthält: Objekte, Kontrollen, Nachweise und ein Protokoll jeder Änderung. Nichts verlässt diesen Arbeitsplatz, wenn Sie es nicht ausgeben.</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>Neuer Tresor…</translation>
    </message>
    <message>
        <source>Begin with your organisation&apos;s name.</source>
        <translation>Beginnen Sie mit dem Namen Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Tresor öffnen…</translation>
    </message>
    <message>
        <source>A file whose name ends in .muniment.</source>
        <translation>Eine Datei, deren Name auf .muniment endet.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A made-up company with a year of evidence, to look around.</source>
        <translation>Ein erfundenes Unternehmen mit Nachweisen eines Jahres, zum Umsehen.</translation>
    </message>
    <message>
        <source>Open a binder…</source>
        <translation>Prüfmappe öffnen…</translation>
    </message>
    <message>
        <source>A finished PDF, page by page.</source>
        <translation>Ein fertiges PDF, Seite für Seite.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::StatusStrip</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancies found</source>
        <translation>
            <numerusform>%n Abweichung gefunden</numerusform>
            <numerusform>%n Abweichungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>one writer: this desk</source>
        <translation>ein Schreiber: dieser Platz</translation>
    </message>
    <message>
        <source>read-only: open at %1 since %2</source>
        <translation>nur lesend: offen an %1 seit %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
</context>
<context>
    <name>muniment::ui::TitleBand</name>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Alle Geltungsbereiche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>End of the period, %1</source>
        <translation>Ende des Zeitraums, %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
</context>
<context>
    <name>muniment::ui::VaultOpener</name>
    <message>
        <source>The vault was made by an earlier version</source>
        <translation>Der Tresor stammt von einer früheren Version</translation>
    </message>
    <message>
        <source>%1 is brought to the form of this version; a copy of it as it is now stays beside it.</source>
        <translation>%1 wird auf die Form dieser Version gebracht; daneben bleibt eine Kopie des jetzigen Standes.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Auf neuen Stand bringen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
</context>
<context>
    <name>muniment::ui::VaultSession</name>
    <message>
        <source>Checking every byte</source>
        <translation>Jedes Byte wird geprüft</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Der Tresor wird geprüft</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The file&apos;s identity or format number was changed: %1.</source>
        <translation>Kennung oder Formatnummer der Datei wurde geändert: %1.</translation>
    </message>
    <message>
        <source>SQLite finds the file&apos;s pages damaged: %1.</source>
        <translation>SQLite findet Seiten der Datei beschädigt: %1.</translation>
    </message>
    <message>
        <source>A record refers to one that is not there: %1.</source>
        <translation>Ein Datensatz verweist auf einen, der fehlt: %1.</translation>
    </message>
    <message>
        <source>The schema differs from a fresh vault&apos;s: %1.</source>
        <translation>Das Schema weicht von dem eines neuen Tresors ab: %1.</translation>
    </message>
    <message>
        <source>The journal skips entries before %1.</source>
        <translation>Im Protokoll fehlen Einträge vor %1.</translation>
    </message>
    <message>
        <source>%1 does not follow the entry before it.</source>
        <translation>%1 folgt nicht auf den Eintrag davor.</translation>
    </message>
    <message>
        <source>%1 was changed after it was written.</source>
        <translation>%1 wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>The details of %1 are missing.</source>
        <translation>Die Einzelheiten von %1 fehlen.</translation>
    </message>
    <message>
        <source>The details of %1 were changed after they were written.</source>
        <translation>Die Einzelheiten von %1 wurden nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>There are details without a journal entry: %1.</source>
        <translation>Es gibt Einzelheiten ohne Protokolleintrag: %1.</translation>
    </message>
    <message>
        <source>%1 starts from a record that the entries before it do not lead to.</source>
        <translation>%1 geht von einem Datensatz aus, zu dem die Einträge davor nicht führen.</translation>
    </message>
    <message>
        <source>The journal no longer leads to what was stated by %1.</source>
        <translation>Das Protokoll führt nicht mehr zu dem, was %1 angab.</translation>
    </message>
    <message>
        <source>The clock stood earlier at %1 than at the entry before it.</source>
        <translation>Die Uhr stand bei %1 früher als beim Eintrag davor.</translation>
    </message>
    <message>
        <source>A record differs from what the journal says of it: %1.</source>
        <translation>Ein Datensatz weicht von dem ab, was das Protokoll sagt: %1.</translation>
    </message>
    <message>
        <source>A record of the journal is missing: %1.</source>
        <translation>Ein Datensatz des Protokolls fehlt: %1.</translation>
    </message>
    <message>
        <source>A record is there that the journal does not know: %1.</source>
        <translation>Es gibt einen Datensatz, den das Protokoll nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Numbers would be given a second time: %1.</source>
        <translation>Nummern würden ein zweites Mal vergeben: %1.</translation>
    </message>
    <message>
        <source>The bytes of content %1 are missing.</source>
        <translation>Die Bytes von Inhalt %1 fehlen.</translation>
    </message>
    <message>
        <source>The bytes of content %1 were altered.</source>
        <translation>Die Bytes von Inhalt %1 wurden verändert.</translation>
    </message>
    <message>
        <source>Content that no record reaches lies in the vault: %1. The next open for writing drops it.</source>
        <translation>Im Tresor liegt Inhalt, den kein Datensatz erreicht: %1. Das nächste Öffnen zum Schreiben verwirft ihn.</translation>
    </message>
</context>
</TS>
