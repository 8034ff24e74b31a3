<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AssemblyWords</name>
    <message>
        <source>setting pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>painting pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>joining pages</source>
        <translation>Seiten werden zusammengefügt</translation>
    </message>
    <message>
        <source>checking the binder</source>
        <translation>Prüfmappe wird geprüft</translation>
    </message>
    <message>
        <source>writing to disk</source>
        <translation>wird auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>page numbers do not settle</source>
        <translation>die Seitenzahlen kommen nicht zur Ruhe</translation>
    </message>
    <message>
        <source>%1 pages, %2 exhibits; %3 withheld, %4 as files only, %5 unreadable. Checked %6.</source>
        <translation>%1 Seiten, %2 Belege; %3 zurückgehalten, %4 nur als Dateien, %5 nicht lesbar. Geprüft: %6.</translation>
    </message>
</context>
<context>
    <name>AssetColumns</name>
    <message>
        <source>Data classes</source>
        <translation>Datenklassen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Slots open</source>
        <translation>Offene Termine</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>With proof</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>In Berichten</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>In Betrieb ab</translation>
    </message>
    <message>
        <source>In service until</source>
        <translation>In Betrieb bis</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
</context>
<context>
    <name>AssetFields</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>Of a credential: where it is kept, never the secret</source>
        <translation>Bei Zugangsmitteln: wo es verwahrt wird, nie das Geheimnis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>Wie ihn der Anbieter nennt</translation>
    </message>
    <message>
        <source>Service model</source>
        <translation>Dienstmodell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Data classes</source>
        <translation>Datenklassen</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>In Betrieb ab</translation>
    </message>
    <message>
        <source>In service until</source>
        <translation>In Betrieb bis</translation>
    </message>
    <message>
        <source>The last day in service.</source>
        <translation>Der letzte Tag im Betrieb.</translation>
    </message>
    <message>
        <source>still in service</source>
        <translation>noch in Betrieb</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>The provider&apos;s own id of it. An import knows it again by this.</source>
        <translation>Die Kennung beim Anbieter. Daran erkennt ein Import es wieder.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Objekt</translation>
    </message>
    <message>
        <source>Add asset</source>
        <translation>Objekt anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n asset(s)</source>
        <translation>
            <numerusform>%n Objekt ändern</numerusform>
            <numerusform>%n Objekte ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetRowWords</name>
    <message>
        <source>The organisation as a whole</source>
        <translation>Die Organisation als Ganzes</translation>
    </message>
    <message>
        <source>organisation-wide</source>
        <translation>organisationsweit</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
</context>
<context>
    <name>AssetWords</name>
    <message>
        <source>In service from %1.</source>
        <translation>In Betrieb ab %1.</translation>
    </message>
    <message>
        <source>In service from %1 to %2.</source>
        <translation>In Betrieb vom %1 bis %2.</translation>
    </message>
    <message>
        <source>In service since %1, until %2.</source>
        <translation>In Betrieb seit %1, bis %2.</translation>
    </message>
    <message>
        <source>In service since %1.</source>
        <translation>In Betrieb seit %1.</translation>
    </message>
    <message>
        <source>No control applies to it.</source>
        <translation>Keine Kontrolle gilt dafür.</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) apply</source>
        <translation>
            <numerusform>%n Kontrolle gilt</numerusform>
            <numerusform>%n Kontrollen gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>No document of the provider speaks of the period.</source>
        <translation>Kein Dokument des Anbieters spricht vom Zeitraum.</translation>
    </message>
    <message>
        <source>No document of the provider names its service and region.</source>
        <translation>Kein Dokument des Anbieters nennt Dienst und Region.</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, wie veröffentlicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Policies, training and whatever else hangs on no asset.</source>
        <translation>Richtlinien, Schulung und was sonst an keinem Objekt hängt.</translation>
    </message>
    <message>
        <source>rename asset</source>
        <translation>Objekt umbenennen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>set the kind of asset</source>
        <translation>Art des Objekts setzen</translation>
    </message>
    <message>
        <source>describe asset</source>
        <translation>Objekt beschreiben</translation>
    </message>
    <message>
        <source>set the owner of asset</source>
        <translation>Zuständigen für ein Objekt setzen</translation>
    </message>
    <message>
        <source>set the data classes of asset</source>
        <translation>Datenklassen des Objekts setzen</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>set the scope of asset</source>
        <translation>Geltungsbereich des Objekts setzen</translation>
    </message>
    <message>
        <source>set the service of asset</source>
        <translation>Dienst des Objekts setzen</translation>
    </message>
    <message>
        <source>set the service model of asset</source>
        <translation>Dienstmodell des Objekts setzen</translation>
    </message>
    <message>
        <source>set the region of asset</source>
        <translation>Region des Objekts setzen</translation>
    </message>
    <message>
        <source>set the external id of asset</source>
        <translation>Externe Kennung des Objekts setzen</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>set since when asset is in service</source>
        <translation>Beginn des Betriebs setzen</translation>
    </message>
    <message>
        <source>set the last day of asset in service</source>
        <translation>Letzten Tag im Betrieb setzen</translation>
    </message>
    <message>
        <source>Who does what here</source>
        <translation>Wer hier was tut</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No requirement of this scope speaks of it.</source>
        <translation>Keine Anforderung dieses Geltungsbereichs spricht davon.</translation>
    </message>
    <message>
        <source>The split is that of %1, “%2”, looked at on %3. What is chosen here holds for this asset alone.</source>
        <translation>Die Aufteilung ist die von %1, „%2“, angesehen am %3. Was hier gewählt wird, gilt nur für dieses Objekt.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>None applies yet.</source>
        <translation>Noch gilt keine.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Provider&apos;s documents</source>
        <translation>Dokumente des Anbieters</translation>
    </message>
    <message>
        <source>None of its provider speaks of the period.</source>
        <translation>Keines seines Anbieters spricht vom Zeitraum.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Service and region</source>
        <translation>Dienst und Region</translation>
    </message>
    <message>
        <source>Evidence that names it</source>
        <translation>Nachweise, die es nennen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All steps that touched it</source>
        <translation>Alle Schritte, die es betrafen</translation>
    </message>
    <message>
        <source>%1, as the scope has it</source>
        <translation>%1, wie für den Geltungsbereich</translation>
    </message>
    <message>
        <source>%1, unless said otherwise</source>
        <translation>%1, sofern nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>%1 unless said otherwise; published as %2</source>
        <translation>%1, sofern nichts anderes gesagt ist; veröffentlicht als %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any proof of the period</source>
        <translation>
            <numerusform>%n ohne jeden Nachweis aus dem Zeitraum</numerusform>
            <numerusform>%n ohne jeden Nachweis aus dem Zeitraum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) overdue</source>
        <translation>
            <numerusform>%n Termin überfällig</numerusform>
            <numerusform>%n Termine überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) open</source>
        <translation>
            <numerusform>%n Termin offen</numerusform>
            <numerusform>%n Termine offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with some proof of the period</source>
        <translation>
            <numerusform>mit Nachweis aus der Periode</numerusform>
            <numerusform>jede mit Nachweis aus der Periode</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssuranceMessages</name>
    <message>
        <source>Several documents</source>
        <translation>Mehrere Dokumente</translation>
    </message>
    <message>
        <source>%1 is the number of %2.</source>
        <translation>%1 ist die Nummer von %2.</translation>
    </message>
    <message>
        <source>Name the document by its code.</source>
        <translation>Nennen Sie das Dokument mit seinem Kürzel.</translation>
    </message>
    <message>
        <source>Duty not found</source>
        <translation>Pflicht nicht gefunden</translation>
    </message>
    <message>
        <source>There is no duty %1.</source>
        <translation>Es gibt keine Pflicht %1.</translation>
    </message>
    <message>
        <source>Name a duty by its code, as T-07.</source>
        <translation>Nennen Sie eine Pflicht mit ihrem Kürzel, etwa T-07.</translation>
    </message>
    <message>
        <source>Exception not found</source>
        <translation>Ausnahme nicht gefunden</translation>
    </message>
    <message>
        <source>There is no exception %1.</source>
        <translation>Es gibt keine Ausnahme %1.</translation>
    </message>
    <message>
        <source>Nothing leans here</source>
        <translation>Hierauf stützt sich nichts</translation>
    </message>
    <message>
        <source>There is no reliance %1.</source>
        <translation>Es gibt keine Stützung %1.</translation>
    </message>
    <message>
        <source>Document not found</source>
        <translation>Dokument nicht gefunden</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Es gibt kein Dokument %1.</translation>
    </message>
    <message>
        <source>Name a document by its code, as D-03, or by its own number.</source>
        <translation>Nennen Sie ein Dokument mit seinem Kürzel, etwa D-03, oder mit seiner eigenen Nummer.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Titel fehlt</translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation>Das Dokument hat keinen Titel.</translation>
    </message>
    <message>
        <source>Give it a title, as title=Certificate of registration.</source>
        <translation>Geben Sie ihm einen Titel, etwa title=Registrierungszertifikat.</translation>
    </message>
    <message>
        <source>Provider missing</source>
        <translation>Anbieter fehlt</translation>
    </message>
    <message>
        <source>The text does not say whose document this is.</source>
        <translation>Der Text sagt nicht, wessen Dokument dies ist.</translation>
    </message>
    <message>
        <source>Name the provider, as provider=Nimbus Cloud.</source>
        <translation>Nennen Sie den Anbieter, etwa provider=Nimbus Cloud.</translation>
    </message>
    <message>
        <source>Kind not recognised</source>
        <translation>Art nicht erkannt</translation>
    </message>
    <message>
        <source>The text does not tell what this document is.</source>
        <translation>Der Text sagt nicht, was für ein Dokument dies ist.</translation>
    </message>
    <message>
        <source>Name its type, as type=iso_certificate. Types: %1.</source>
        <translation>Nennen Sie seine Art, etwa type=iso_certificate. Arten: %1.</translation>
    </message>
    <message>
        <source>Half a period</source>
        <translation>Halber Zeitraum</translation>
    </message>
    <message>
        <source>Of the report&apos;s period only %1 is known.</source>
        <translation>Vom Zeitraum des Berichts ist nur %1 bekannt.</translation>
    </message>
    <message>
        <source>Set both period_from and period_until.</source>
        <translation>Setzen Sie period_from und period_until.</translation>
    </message>
    <message>
        <source>Fields to decide</source>
        <translation>Felder zu entscheiden</translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>Noch nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>Set each field to the value that the page means, or to nothing.</source>
        <translation>Setzen Sie jedes Feld auf den Wert, den die Seite meint, oder auf nichts.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 values are clear and %2 to decide; nothing was stored.</source>
        <translation>%1 Werte sind klar und %2 zu entscheiden; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Look at them, then import with --confirm.</source>
        <translation>Sehen Sie sie an und lesen Sie dann mit --confirm ein.</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Leeres Formular</translation>
    </message>
    <message>
        <source>This is the form itself; nobody filled it in.</source>
        <translation>Dies ist das Formular selbst; niemand hat es ausgefüllt.</translation>
    </message>
    <message>
        <source>Ask the provider for the completed and signed document.</source>
        <translation>Erbitten Sie vom Anbieter das ausgefüllte und unterschriebene Dokument.</translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>Schon eingelesen</translation>
    </message>
    <message>
        <source>These bytes are document %1.</source>
        <translation>Diese Bytes sind Dokument %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not a field and a value</source>
        <translation>Kein Feld mit Wert</translation>
    </message>
    <message>
        <source>“%1” does not set a field.</source>
        <translation>„%1“ setzt kein Feld.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, as expiry=2028-05-04.</source>
        <translation>Schreiben Sie FELD=WERT, etwa expiry=2028-05-04.</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>The duty %1 has no text.</source>
        <translation>Die Pflicht %1 hat keinen Text.</translation>
    </message>
    <message>
        <source>Say what it asks.</source>
        <translation>Sagen Sie, was sie verlangt.</translation>
    </message>
    <message>
        <source>Control missing</source>
        <translation>Kontrolle fehlt</translation>
    </message>
    <message>
        <source>%1 is met only by a control of ours.</source>
        <translation>%1 wird nur durch eine eigene Kontrolle erfüllt.</translation>
    </message>
    <message>
        <source>Name the control that meets it.</source>
        <translation>Nennen Sie die Kontrolle, die sie erfüllt.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>%1 needs a reason why it does not concern us.</source>
        <translation>%1 braucht einen Grund, warum sie uns nicht betrifft.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>Register missing</source>
        <translation>Register fehlt</translation>
    </message>
    <message>
        <source>The check does not say where somebody looked.</source>
        <translation>Die Prüfung sagt nicht, wo nachgesehen wurde.</translation>
    </message>
    <message>
        <source>Name the register, as IAF CertSearch.</source>
        <translation>Nennen Sie das Register, etwa IAF CertSearch.</translation>
    </message>
    <message>
        <source>Reviewer missing</source>
        <translation>Prüfende Person fehlt</translation>
    </message>
    <message>
        <source>A review needs the person who read the document.</source>
        <translation>Eine Durchsicht braucht die Person, die das Dokument gelesen hat.</translation>
    </message>
    <message>
        <source>Name the reviewer.</source>
        <translation>Nennen Sie die Person, die durchgesehen hat.</translation>
    </message>
    <message>
        <source>Limits missing</source>
        <translation>Einschränkungen fehlen</translation>
    </message>
    <message>
        <source>A document relied on with limits needs the limits.</source>
        <translation>Ein Dokument, auf das man sich mit Einschränkungen stützt, braucht diese Einschränkungen.</translation>
    </message>
    <message>
        <source>Write down the limits.</source>
        <translation>Schreiben Sie die Einschränkungen auf.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>The document has no text that can be read.</source>
        <translation>Das Dokument hat keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Enter the values by hand beside the picture.</source>
        <translation>Geben Sie die Werte neben dem Bild von Hand ein.</translation>
    </message>
    <message>
        <source>A letter, no certificate</source>
        <translation>Ein Schreiben, kein Zertifikat</translation>
    </message>
    <message>
        <source>This letter tells of an audit; it is not the certificate.</source>
        <translation>Dieses Schreiben berichtet von einem Audit; es ist nicht das Zertifikat.</translation>
    </message>
    <message>
        <source>Ask for the certificate or the report itself.</source>
        <translation>Erbitten Sie das Zertifikat oder den Bericht selbst.</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Anderer Gegenstand</translation>
    </message>
    <message>
        <source>%1 is not about information security.</source>
        <translation>%1 handelt nicht von Informationssicherheit.</translation>
    </message>
    <message>
        <source>Ask for the ISO/IEC 27001 certificate.</source>
        <translation>Erbitten Sie das Zertifikat nach ISO/IEC 27001.</translation>
    </message>
    <message>
        <source>Name and text differ</source>
        <translation>Name und Text weichen voneinander ab</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, its text says %2.</source>
        <translation>Der Dateiname sagt %1, der Text sagt %2.</translation>
    </message>
    <message>
        <source>Go by the text.</source>
        <translation>Maßgeblich ist der Text.</translation>
    </message>
    <message>
        <source>Auditor named</source>
        <translation>Prüfer genannt</translation>
    </message>
    <message>
        <source>A bridge letter is the provider&apos;s own word, yet this one names an auditor.</source>
        <translation>Ein Überbrückungsschreiben ist das eigene Wort des Anbieters, doch dieses nennt einen Prüfer.</translation>
    </message>
    <message>
        <source>Look who signed it.</source>
        <translation>Sehen Sie nach, wer es unterschrieben hat.</translation>
    </message>
    <message>
        <source>A claim, no proof</source>
        <translation>Eine Behauptung, kein Nachweis</translation>
    </message>
    <message>
        <source>The text claims “%1” and proves nothing.</source>
        <translation>Der Text behauptet „%1“ und belegt nichts.</translation>
    </message>
    <message>
        <source>Ask for the certificate or the report.</source>
        <translation>Erbitten Sie das Zertifikat oder den Bericht.</translation>
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
        <translation>uneingeschränkt</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>versagt</translation>
    </message>
    <message>
        <source>disclaimer of opinion</source>
        <translation>Urteil nicht abgegeben</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>processing integrity</source>
        <translation>Integrität der Verarbeitung</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation>Methode nicht angegeben</translation>
    </message>
    <message>
        <source>carved out</source>
        <translation>ausgeklammert</translation>
    </message>
    <message>
        <source>included</source>
        <translation>einbezogen</translation>
    </message>
    <message>
        <source>assumed by the report (CUEC)</source>
        <translation>vom Bericht vorausgesetzt (CUEC)</translation>
    </message>
    <message>
        <source>other user responsibility</source>
        <translation>andere Verantwortung des Anwenders</translation>
    </message>
    <message>
        <source>matrix row</source>
        <translation>Zeile der Matrix</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
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
        <translation>gelistet</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not found, which proves nothing</source>
        <translation>nicht gefunden, was nichts belegt</translation>
    </message>
    <message>
        <source>may be relied on</source>
        <translation>verlässlich</translation>
    </message>
    <message>
        <source>may be relied on with limits</source>
        <translation>mit Einschränkungen verlässlich</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>nicht verlässlich</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>the year has two digits</source>
        <translation>das Jahr hat zwei Ziffern</translation>
    </message>
    <message>
        <source>no calendar has this day</source>
        <translation>kein Kalender hat diesen Tag</translation>
    </message>
    <message>
        <source>the year is not written</source>
        <translation>das Jahr steht nicht da</translation>
    </message>
    <message>
        <source>several values found</source>
        <translation>mehrere Werte gefunden</translation>
    </message>
    <message>
        <source>the words may mean something else</source>
        <translation>die Wörter können etwas anderes bedeuten</translation>
    </message>
    <message>
        <source>%1 %2, here %3</source>
        <translation>%1 %2, hier %3</translation>
    </message>
    <message>
        <source>%1 bears the number %2 too, but is another file.</source>
        <translation>%1 trägt die Nummer %2 auch, ist aber eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 bears the number %2 too and says otherwise: %3.</source>
        <translation>%1 trägt die Nummer %2 auch und sagt anderes: %3.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Provider not known</source>
        <translation>Anbieter nicht bekannt</translation>
    </message>
    <message>
        <source>The vault knows no provider by the name “%1”.</source>
        <translation>Der Tresor kennt keinen Anbieter mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Provider to decide</source>
        <translation>Anbieter zu entscheiden</translation>
    </message>
    <message>
        <source>“%1” may be: %2.</source>
        <translation>„%1“ kann sein: %2.</translation>
    </message>
    <message>
        <source>Number known already</source>
        <translation>Nummer schon bekannt</translation>
    </message>
    <message>
        <source>Looked at again too early</source>
        <translation>Zu früh wieder angesehen</translation>
    </message>
    <message>
        <source>%1 is before the day of the look, %2.</source>
        <translation>%1 liegt vor dem Tag der Einsicht, %2.</translation>
    </message>
    <message>
        <source>Choose a later day to look again.</source>
        <translation>Wählen Sie einen späteren Tag für die nächste Einsicht.</translation>
    </message>
    <message>
        <source>End before start</source>
        <translation>Ende vor Beginn</translation>
    </message>
    <message>
        <source>It ends on %1, before it starts on %2.</source>
        <translation>Es endet am %1, bevor es am %2 beginnt.</translation>
    </message>
    <message>
        <source>Look at both days on the page.</source>
        <translation>Sehen Sie sich beide Tage auf der Seite an.</translation>
    </message>
    <message>
        <source>Name the provider that is meant, as provider=V-2, or say that it is a new one (--new-provider).</source>
        <translation>Nennen Sie den gemeinten Anbieter, etwa provider=V-2, oder sagen Sie, dass es ein neuer ist (--new-provider).</translation>
    </message>
    <message>
        <source>The document ends on %2, before it starts on %1.</source>
        <translation>Das Dokument endet am %2, bevor es am %1 beginnt.</translation>
    </message>
    <message>
        <source>Look at both days on the page, and set the one that was misread: %1=… or %2=….</source>
        <translation>Sehen Sie sich beide Tage auf der Seite an, und setzen Sie den falsch gelesenen: %1=… oder %2=….</translation>
    </message>
    <message>
        <source>Reviewed with its document</source>
        <translation>Mit seinem Dokument geprüft</translation>
    </message>
    <message>
        <source>Review %1 among the documents of assurance.</source>
        <translation>Prüfen Sie %1 unter den Dokumenten des Anbieters.</translation>
    </message>
    <message>
        <source>reviewed with %1: %2</source>
        <translation>geprüft mit %1: %2</translation>
    </message>
    <message>
        <source>to be reviewed with %1</source>
        <translation>zu prüfen mit %1</translation>
    </message>
    <message>
        <source>Spelling missing</source>
        <translation>Schreibweise fehlt</translation>
    </message>
    <message>
        <source>To match a name, both spellings are needed: ours, and that of the document.</source>
        <translation>Um einen Namen zuzuordnen, braucht es beide Schreibweisen: unsere und die des Dokuments.</translation>
    </message>
    <message>
        <source>Write down how the document has it.</source>
        <translation>Schreiben Sie auf, wie er im Dokument steht.</translation>
    </message>
    <message>
        <source>Named already</source>
        <translation>Schon genannt</translation>
    </message>
    <message>
        <source>%1 is named in %2 already, as “%3”.</source>
        <translation>%1 ist in %2 schon genannt, als „%3“.</translation>
    </message>
    <message>
        <source>%1 is there as “%2”, matched by a person</source>
        <translation>%1 steht dort als „%2“, von einem Menschen zugeordnet</translation>
    </message>
    <message>
        <source>%1 stands in the text of %2 already.</source>
        <translation>%1 steht schon im Text von %2.</translation>
    </message>
    <message>
        <source>%1 is the file of %2, and is reviewed with it.</source>
        <translation>%1 ist die Datei von %2 und wird mit diesem Dokument geprüft.</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>Antwort fehlt</translation>
    </message>
    <message>
        <source>Whether an exception touches us needs a reason, or what we do about it.</source>
        <translation>Ob eine Ausnahme uns betrifft, braucht einen Grund oder was wir dagegen tun.</translation>
    </message>
    <message>
        <source>Say why, or what you do.</source>
        <translation>Sagen Sie, warum, oder was Sie tun.</translation>
    </message>
    <message>
        <source>Names do not count here</source>
        <translation>Namen zählen hier nicht</translation>
    </message>
    <message>
        <source>The note of %1 says “for:”, and names count only for what is restricted to named recipients.</source>
        <translation>Der Vermerk zu %1 sagt „for:“, und Namen zählen nur bei dem, was auf benannte Empfänger beschränkt ist.</translation>
    </message>
    <message>
        <source>Say only where it may be seen.</source>
        <translation>Nennen Sie nur, wo es einsehbar ist.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>After “for:” the note names nobody.</source>
        <translation>Nach „for:“ nennt der Vermerk niemanden.</translation>
    </message>
    <message>
        <source>Write “for: NAME; NAME; where: PLACE”, or leave “for:” out.</source>
        <translation>Schreiben Sie „for: NAME; NAME; where: ORT“, oder lassen Sie „for:“ weg.</translation>
    </message>
    <message>
        <source>Compare the two. If both are right, say so (--same-number-as %1).</source>
        <translation>Vergleichen Sie beide. Wenn beide stimmen, sagen Sie es (--same-number-as %1).</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Seite fehlt</translation>
    </message>
    <message>
        <source>Count the pages of the file from 1.</source>
        <translation>Zählen Sie die Seiten der Datei ab 1.</translation>
    </message>
    <message>
        <source>Page missing</source>
        <translation>Seitenangabe fehlt</translation>
    </message>
    <message>
        <source>%1 has no text that can be searched for that spelling.</source>
        <translation>%1 hat keinen Text, in dem diese Schreibweise gesucht werden kann.</translation>
    </message>
    <message>
        <source>Name the page where you read it.</source>
        <translation>Nennen Sie die Seite, auf der Sie es gelesen haben.</translation>
    </message>
    <message>
        <source>Not on that page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>“%2” does not stand on page %3 of %1.</source>
        <translation>„%2“ steht nicht auf Seite %3 von %1.</translation>
    </message>
    <message>
        <source>Leave the page out to have it looked for, or write it down letter by letter.</source>
        <translation>Lassen Sie die Seite weg, dann wird danach gesucht, oder schreiben Sie es Buchstabe für Buchstabe ab.</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Nicht im Dokument</translation>
    </message>
    <message>
        <source>“%2” stands nowhere in the text of %1.</source>
        <translation>„%2“ steht nirgends im Text von %1.</translation>
    </message>
    <message>
        <source>Write down how the document has it, letter by letter.</source>
        <translation>Schreiben Sie es Buchstabe für Buchstabe so, wie es im Dokument steht.</translation>
    </message>
    <message>
        <source>%1 ends on page %2; it has no page %3.</source>
        <translation>%1 endet auf Seite %2; eine Seite %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>Control retired</source>
        <translation>Kontrolle stillgelegt</translation>
    </message>
    <message>
        <source>%2 was retired on %3 and meets %1 no more.</source>
        <translation>%2 wurde am %3 stillgelegt und erfüllt %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Name a control that is in use.</source>
        <translation>Nennen Sie eine Kontrolle, die in Gebrauch ist.</translation>
    </message>
</context>
<context>
    <name>AssuranceRows</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>nicht verlässlich</translation>
    </message>
    <message>
        <source>names nothing of ours</source>
        <translation>nennt nichts von uns</translation>
    </message>
    <message>
        <source>no document named</source>
        <translation>kein Dokument benannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not supported for %1</source>
        <translation>nicht gestützt für %1</translation>
    </message>
</context>
<context>
    <name>AttestationRows</name>
    <message>
        <source>design as of %1</source>
        <translation>Aufbau, Stand %1</translation>
    </message>
    <message>
        <source>operating, %1</source>
        <translation>Betrieb, %1</translation>
    </message>
</context>
<context>
    <name>AuditColumns</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vorbei seit %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Prüfung vor Ort</translation>
    </message>
    <message>
        <source>Binders</source>
        <translation>Prüfmappen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Requests due</source>
        <translation>Anfragen fällig</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
</context>
<context>
    <name>AuditFields</name>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>alle Geltungsbereiche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>all frameworks</source>
        <translation>alle Regelwerke</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>The firm.</source>
        <translation>Das Prüfunternehmen.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Requests due</source>
        <translation>Anfragen fällig</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Prüfung vor Ort</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Its number. It stands on the cover.</source>
        <translation>Seine Nummer. Sie steht auf dem Deckblatt.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>Backup not written</source>
        <translation>Sicherung nicht geschrieben</translation>
    </message>
    <message>
        <source>No copy can be written at %1.</source>
        <translation>Unter %1 kann keine Kopie geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder.</source>
        <translation>Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>Sicherung beschädigt</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was taken from it, and nothing was changed.</source>
        <translation>%1 ist beschädigt; es wurde nichts daraus übernommen und nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Vault damaged</source>
        <translation>Tresor beschädigt</translation>
    </message>
    <message>
        <source>%1 is damaged, and a copy of it would be no backup; none was kept.</source>
        <translation>%1 ist beschädigt, und eine Kopie davon wäre keine Sicherung; es wurde keine behalten.</translation>
    </message>
    <message>
        <source>Verify the vault, and restore a backup made before.</source>
        <translation>Prüfen Sie den Tresor und stellen Sie eine frühere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another vault&apos;s backup</source>
        <translation>Sicherung eines anderen Tresors</translation>
    </message>
    <message>
        <source>%1 is a copy of another vault; nothing was changed.</source>
        <translation>%1 ist die Kopie eines anderen Tresors; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Restore it under another name, or choose a backup of this vault.</source>
        <translation>Stellen Sie sie unter einem anderen Namen wieder her, oder wählen Sie eine Sicherung dieses Tresors.</translation>
    </message>
    <message>
        <source>This is the vault</source>
        <translation>Das ist der Tresor</translation>
    </message>
    <message>
        <source>%1 is the vault itself, not a copy of it.</source>
        <translation>%1 ist der Tresor selbst, keine Kopie davon.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Unfinished change</source>
        <translation>Unfertige Änderung</translation>
    </message>
    <message>
        <source>“%1” beside %2 holds a change that is not finished; nothing was restored.</source>
        <translation>„%1“ neben %2 enthält eine unfertige Änderung; es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Vault keeps changing</source>
        <translation>Tresor ändert sich laufend</translation>
    </message>
    <message>
        <source>%1 was changed again and again while it was copied, so no copy was kept.</source>
        <translation>%1 wurde während des Kopierens immer wieder geändert; es wurde keine Kopie behalten.</translation>
    </message>
    <message>
        <source>Back up again when the import, or what else writes to the vault, is over.</source>
        <translation>Sichern Sie erneut, wenn der Import oder was sonst in den Tresor schreibt beendet ist.</translation>
    </message>
    <message>
        <source>Not possible on this disk</source>
        <translation>Auf diesem Datenträger nicht möglich</translation>
    </message>
    <message>
        <source>The disk of %1 cannot exchange two files at once, so the vault was not replaced.</source>
        <translation>Der Datenträger von %1 kann zwei Dateien nicht in einem Schritt tauschen; der Tresor wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>Restore under another name, and put that file in the vault&apos;s place yourself.</source>
        <translation>Stellen Sie unter einem anderen Namen wieder her, und setzen Sie diese Datei selbst an die Stelle des Tresors.</translation>
    </message>
    <message>
        <source>Copy differs</source>
        <translation>Kopie weicht ab</translation>
    </message>
    <message>
        <source>The copy of %1 does not hold what the vault holds; none was kept.</source>
        <translation>Die Kopie von %1 enthält nicht, was der Tresor enthält; sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Back up again; if it happens twice, check the disk.</source>
        <translation>Sichern Sie erneut; geschieht es zweimal, prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” beside %2 holds a change that is not finished, so the copy was not looked at.</source>
        <translation>„%1“ neben %2 enthält eine unfertige Änderung; die Kopie wurde deshalb nicht angesehen.</translation>
    </message>
    <message>
        <source>Open the copy once so that the change is finished, or choose another one.</source>
        <translation>Öffnen Sie die Kopie einmal, damit die Änderung abgeschlossen wird, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is a copy of another vault, so it says nothing of this one.</source>
        <translation>%1 ist die Kopie eines anderen Tresors und sagt nichts über diesen.</translation>
    </message>
    <message>
        <source>Choose a backup of this vault.</source>
        <translation>Wählen Sie eine Sicherung dieses Tresors.</translation>
    </message>
    <message>
        <source>Where the vault can still be opened, open it once so that the change is finished. Otherwise restore under another name.</source>
        <translation>Lässt sich der Tresor noch öffnen, öffnen Sie ihn einmal, damit die Änderung abgeschlossen wird. Sonst stellen Sie unter einem anderen Namen wieder her.</translation>
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
    <message>
        <source>Number too small</source>
        <translation>Zahl zu klein</translation>
    </message>
    <message>
        <source>%1 is too small; at least %2 is meant.</source>
        <translation>%1 ist zu klein; gemeint ist mindestens %2.</translation>
    </message>
    <message>
        <source>Write a number from %1 on.</source>
        <translation>Schreiben Sie eine Zahl ab %1.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>“%1…” has %2 characters; %3 fit.</source>
        <translation>„%1…“ hat %2 Zeichen; %3 passen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Name of a vault&apos;s file</source>
        <translation>Name einer Tresordatei</translation>
    </message>
    <message>
        <source>%1 ends in %2, as the files of a vault do.</source>
        <translation>%1 endet auf %2 wie die Dateien eines Tresors.</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Kein solcher Tag</translation>
    </message>
    <message>
        <source>No calendar has the day “%1”.</source>
        <translation>Den Tag „%1“ hat kein Kalender.</translation>
    </message>
    <message>
        <source>Look at the day and the month.</source>
        <translation>Sehen Sie sich Tag und Monat an.</translation>
    </message>
</context>
<context>
    <name>BinderMessages</name>
    <message>
        <source>Not a PDF name</source>
        <translation>Kein PDF-Name</translation>
    </message>
    <message>
        <source>A binder&apos;s name ends in .pdf; %1 does not.</source>
        <translation>Der Name einer Prüfmappe endet auf .pdf; %1 nicht.</translation>
    </message>
    <message>
        <source>Add .pdf to the name.</source>
        <translation>Hängen Sie .pdf an den Namen an.</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>That is the vault</source>
        <translation>Das ist der Tresor</translation>
    </message>
    <message>
        <source>%1 is the vault itself.</source>
        <translation>%1 ist der Tresor selbst.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Folder exists</source>
        <translation>Ordner vorhanden</translation>
    </message>
    <message>
        <source>The binder&apos;s folder %1 exists already.</source>
        <translation>Den Ordner %1 der Prüfmappe gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or replace the earlier binder.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie die frühere Prüfmappe.</translation>
    </message>
    <message>
        <source>Not an earlier binder</source>
        <translation>Keine frühere Prüfmappe</translation>
    </message>
    <message>
        <source>%1 and the folder %2 are not an earlier run of this binder, so they are not replaced.</source>
        <translation>%1 und der Ordner %2 sind keine frühere Ausgabe dieser Prüfmappe und werden deshalb nicht ersetzt.</translation>
    </message>
    <message>
        <source>Another binder was issued</source>
        <translation>Eine andere Prüfmappe wurde ausgegeben</translation>
    </message>
    <message>
        <source>Page numbers of this binder were given to another one while it was made.</source>
        <translation>Seitennummern dieser Prüfmappe wurden inzwischen einer anderen vergeben.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Geben Sie noch einmal aus.</translation>
    </message>
    <message>
        <source>Binder does not add up</source>
        <translation>Prüfmappe geht nicht auf</translation>
    </message>
    <message>
        <source>The finished binder does not agree with its plan: %1. Nothing was written.</source>
        <translation>Die fertige Prüfmappe stimmt nicht mit ihrem Plan überein: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export again; if it happens twice, verify the vault.</source>
        <translation>Geben Sie noch einmal aus; geschieht es wieder, prüfen Sie den Tresor.</translation>
    </message>
    <message>
        <source>Not a binder</source>
        <translation>Keine Prüfmappe</translation>
    </message>
    <message>
        <source>%1 has no folder %2 beside it, or the folder has no manifest.</source>
        <translation>Neben %1 liegt kein Ordner %2, oder der Ordner hat kein Verzeichnis.</translation>
    </message>
    <message>
        <source>Keep the PDF and its folder together.</source>
        <translation>Halten Sie das PDF und seinen Ordner zusammen.</translation>
    </message>
    <message>
        <source>List of digests unreadable</source>
        <translation>Liste der Prüfwerte nicht lesbar</translation>
    </message>
    <message>
        <source>SHA256SUMS is empty.</source>
        <translation>SHA256SUMS ist leer.</translation>
    </message>
    <message>
        <source>SHA256SUMS has a line that is no digest: “%1”.</source>
        <translation>SHA256SUMS hat eine Zeile, die kein Prüfwert ist: „%1“.</translation>
    </message>
    <message>
        <source>Ask for the folder as it was handed over.</source>
        <translation>Erbitten Sie den Ordner, wie er übergeben wurde.</translation>
    </message>
    <message>
        <source>Newer format</source>
        <translation>Neueres Format</translation>
    </message>
    <message>
        <source>The binder&apos;s manifest has format %1, which this version does not know.</source>
        <translation>Das Verzeichnis der Prüfmappe hat Format %1, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Check it with a newer Muniment.</source>
        <translation>Prüfen Sie sie mit einem neueren Muniment.</translation>
    </message>
    <message>
        <source>Manifest unreadable</source>
        <translation>Verzeichnis nicht lesbar</translation>
    </message>
    <message>
        <source>manifest.json cannot be read: %1.</source>
        <translation>manifest.json kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Kein Geltungsbereich</translation>
    </message>
    <message>
        <source>The vault has no scope to make a binder of.</source>
        <translation>Der Tresor hat keinen Geltungsbereich, aus dem eine Prüfmappe entstehen könnte.</translation>
    </message>
    <message>
        <source>Add a scope first, with its provider and regions.</source>
        <translation>Legen Sie zuerst einen Geltungsbereich mit Anbieter und Regionen an.</translation>
    </message>
    <message>
        <source>As-of day before the period</source>
        <translation>Stichtag vor dem Zeitraum</translation>
    </message>
    <message>
        <source>The as-of day %1 lies before the period, which starts on %2.</source>
        <translation>Der Stichtag %1 liegt vor dem Zeitraum, der am %2 beginnt.</translation>
    </message>
    <message>
        <source>Choose a later day or an earlier period.</source>
        <translation>Wählen Sie einen späteren Tag oder einen früheren Zeitraum.</translation>
    </message>
    <message>
        <source>Outside the audit</source>
        <translation>Außerhalb der Prüfung</translation>
    </message>
    <message>
        <source>%1 does not belong to the audit %2.</source>
        <translation>%1 gehört nicht zur Prüfung %2.</translation>
    </message>
    <message>
        <source>Leave it out, choose a part of the audit, or make a binder without the audit.</source>
        <translation>Lassen Sie es weg, wählen Sie einen Teil der Prüfung, oder erstellen Sie eine Prüfmappe ohne die Prüfung.</translation>
    </message>
    <message>
        <source>Another vault&apos;s binder</source>
        <translation>Prüfmappe eines anderen Tresors</translation>
    </message>
    <message>
        <source>%1 was made of another vault, so it says nothing of this one.</source>
        <translation>%1 wurde aus einem anderen Tresor erstellt und sagt nichts über diesen.</translation>
    </message>
    <message>
        <source>Choose a binder that was made of this vault.</source>
        <translation>Wählen Sie eine Prüfmappe, die aus diesem Tresor erstellt wurde.</translation>
    </message>
    <message>
        <source>Folder holds more</source>
        <translation>Ordner enthält mehr</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, which no binder put there; it would be lost.</source>
        <translation>Der Ordner %1 enthält %2, was keine Prüfmappe dort ablegte; es ginge verloren.</translation>
    </message>
    <message>
        <source>Move that file elsewhere, or choose another name.</source>
        <translation>Legen Sie diese Datei woandershin, oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>BinderVerbs</name>
    <message>
        <source>%1: %2
%3
%4</source>
        <translation>%1: %2
%3
%4</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>%1: nothing found. %2 pages, %3 exhibits, %4 files, %5 stamps checked.</source>
        <translation>%1: nichts gefunden. %2 Seiten, %3 Belege, %4 Dateien, %5 Stempel geprüft.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>It may be about less than the audit %1: chosen by hand were %2.</source>
        <translation>Sie kann weniger umfassen als die Prüfung %1; von Hand gewählt: %2.</translation>
    </message>
</context>
<context>
    <name>BinderWitnessWords</name>
    <message>
        <source>The vault knows no edition %2 of %1.</source>
        <translation>Der Tresor kennt keine Ausgabe %2 von %1.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not the one that was issued: its digest should be %2 and is %3.</source>
        <translation>Das Manifest von %1 ist nicht das ausgegebene: Sein Prüfwert müsste %2 sein und ist %3.</translation>
    </message>
    <message>
        <source>%1 was handed out and is no longer in the vault.</source>
        <translation>%1 wurde ausgegeben und liegt nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>%1 was handed out with “%2”, whose digest is %3; the vault holds no such file there.</source>
        <translation>%1 wurde mit „%2“ ausgegeben, Prüfwert %3; eine solche Datei enthält der Tresor dort nicht.</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2 after it was handed out: %3</source>
        <translation>%1 wurde nach der Ausgabe am %2 zurückgezogen: %3</translation>
    </message>
    <message>
        <source>“%2” was handed out with %1; its bytes are no longer in the vault (digest %3).</source>
        <translation>„%2“ wurde mit %1 ausgegeben; der Inhalt ist nicht mehr im Tresor (Prüfwert %3).</translation>
    </message>
    <message>
        <source>“%2” was handed out with %1; its bytes in the vault no longer have the digest %3.</source>
        <translation>„%2“ wurde mit %1 ausgegeben; der Inhalt im Tresor hat nicht mehr den Prüfwert %3.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>the PDF has %1 pages instead of %2</source>
        <translation>das PDF hat %1 Seiten statt %2</translation>
    </message>
    <message>
        <source>page labels differ from the printed page numbers</source>
        <translation>die Seitenbezeichnungen weichen von den gedruckten Seitenzahlen ab</translation>
    </message>
    <message>
        <source>the PDF&apos;s outline has %1 entries instead of %2</source>
        <translation>die Gliederung des PDF hat %1 Einträge statt %2</translation>
    </message>
    <message>
        <source>%1 entries of the outline lead nowhere</source>
        <translation>%1 Einträge der Gliederung führen nirgendwohin</translation>
    </message>
    <message>
        <source>the PDF has %1 links instead of %2</source>
        <translation>das PDF hat %1 Verweise statt %2</translation>
    </message>
    <message>
        <source>%1 links lead nowhere</source>
        <translation>%1 Verweise führen nirgendwohin</translation>
    </message>
    <message>
        <source>the PDF carries what no binder carries: %1</source>
        <translation>das PDF trägt, was keine Prüfmappe trägt: %1</translation>
    </message>
    <message>
        <source>%1 is not in the folder</source>
        <translation>%1 liegt nicht im Ordner</translation>
    </message>
    <message>
        <source>%1 is a link or a folder, not a file</source>
        <translation>%1 ist ein Verweis oder Ordner, keine Datei</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 hat %2 Bytes statt %3</translation>
    </message>
    <message>
        <source>%1 was changed since the binder was made</source>
        <translation>%1 wurde geändert, seit die Prüfmappe entstand</translation>
    </message>
    <message>
        <source>%1 is in the folder, but the binder did not put it there</source>
        <translation>%1 liegt im Ordner, doch die Prüfmappe hat es nicht dorthin gelegt</translation>
    </message>
    <message>
        <source>SHA256SUMS does not list %1</source>
        <translation>SHA256SUMS führt %1 nicht auf</translation>
    </message>
    <message>
        <source>SHA256SUMS and manifest.json give different digests for %1</source>
        <translation>SHA256SUMS und manifest.json nennen verschiedene Prüfwerte für %1</translation>
    </message>
    <message>
        <source>SHA256SUMS lists %1, which the binder does not hold</source>
        <translation>SHA256SUMS führt %1 auf, das die Prüfmappe nicht enthält</translation>
    </message>
    <message>
        <source>manifest.json is not the one whose digest is printed on page %1</source>
        <translation>manifest.json ist nicht das, dessen Prüfwert auf Seite %1 steht</translation>
    </message>
    <message>
        <source>page %1 is not the slip sheet of %2</source>
        <translation>Seite %1 ist nicht das Deckblatt von %2</translation>
    </message>
    <message>
        <source>page %1 does not bear the number %2</source>
        <translation>Seite %1 trägt nicht die Nummer %2</translation>
    </message>
    <message>
        <source>the text of page %1 cannot be read, so its number was not checked: %2</source>
        <translation>der Text von Seite %1 ist nicht lesbar, ihre Nummer blieb ungeprüft: %2</translation>
    </message>
    <message>
        <source>reading the pages</source>
        <translation>die Seiten werden gelesen</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Add &quot;%1&quot;</source>
        <extracomment>adds a word that was typed to a list</extracomment>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>The organisation as a whole</source>
        <translation>Die Organisation als Ganzes</translation>
    </message>
</context>
<context>
    <name>CliMessages</name>
    <message>
        <source>Command line not understood</source>
        <translation>Befehlszeile nicht verstanden</translation>
    </message>
    <message>
        <source>Add --help to see what the verb takes.</source>
        <translation>Mit --help sehen Sie, was der Befehl annimmt.</translation>
    </message>
    <message>
        <source>Two points in time</source>
        <translation>Zwei Zeitpunkte</translation>
    </message>
    <message>
        <source>--as-of and --known-at cannot be combined.</source>
        <translation>--as-of und --known-at lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>Use --as-of for the records of today, --known-at for those of an earlier time.</source>
        <translation>Verwenden Sie --as-of für die Einträge von heute, --known-at für die eines früheren Zeitpunkts.</translation>
    </message>
    <message>
        <source>Answer not written</source>
        <translation>Antwort nicht geschrieben</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output: %1.</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>No vault named</source>
        <translation>Kein Tresor genannt</translation>
    </message>
    <message>
        <source>This verb needs a vault, and none was named.</source>
        <translation>Dieser Befehl braucht einen Tresor, und keiner wurde genannt.</translation>
    </message>
    <message>
        <source>Write --vault FILE before the noun.</source>
        <translation>Schreiben Sie --vault DATEI vor den Gegenstand.</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>Eintrag nicht vorhanden</translation>
    </message>
    <message>
        <source>There is no record called “%1”.</source>
        <translation>Kein Eintrag heißt „%1“.</translation>
    </message>
    <message>
        <source>Another day, and writing</source>
        <translation>Ein anderer Tag, und Schreiben</translation>
    </message>
    <message>
        <source>--as-of %1 only looks; this verb writes, and writes today.</source>
        <translation>--as-of %1 sieht nur nach; dieses Verb schreibt, und zwar heute.</translation>
    </message>
    <message>
        <source>Leave --as-of out.</source>
        <translation>Lassen Sie --as-of weg.</translation>
    </message>
    <message>
        <source>What the verb was to change is changed; look before you repeat it.</source>
        <translation>Was der Befehl ändern sollte, ist geändert; sehen Sie nach, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>%1 is not active on %2.</source>
        <translation>%1 ist am %2 nicht aktiv.</translation>
    </message>
    <message>
        <source>Name somebody who is, or correct the days of the person.</source>
        <translation>Nennen Sie jemanden, der es ist, oder berichtigen Sie die Tage der Person.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Every change is written down under a name, and nobody was named.</source>
        <translation>Jede Änderung wird unter einem Namen festgehalten, und es wurde niemand genannt.</translation>
    </message>
    <message>
        <source>Name it by its code (C-12, E-041, R-03, B-2026-001) or its id.</source>
        <translation>Nennen Sie ihn mit seiner Nummer (C-12, E-041, R-03, B-2026-001) oder seiner Kennung.</translation>
    </message>
    <message>
        <source>Write --actor &quot;%1&quot;, or who it is, before the noun.</source>
        <translation>Schreiben Sie --actor &quot;%1&quot;, oder wer es ist, vor das Hauptwort.</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>F  Changes since %1</source>
        <translation>F  Änderungen seit %1</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>G1  What this binder does not contain</source>
        <translation>G1  Was diese Prüfmappe nicht enthält</translation>
    </message>
    <message>
        <source>Nothing was left out without a line on these pages.</source>
        <translation>Nichts wurde weggelassen, ohne dass es auf diesen Seiten steht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Given as file, not printed</source>
        <translation>Als Datei übergeben, nicht gedruckt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Printed with loss</source>
        <translation>Mit Verlust gedruckt</translation>
    </message>
    <message>
        <source>Hidden by redaction</source>
        <translation>Durch Schwärzung verborgen</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Page numbers in the range not used here</source>
        <translation>Hier nicht verwendete Seitennummern des Bereichs</translation>
    </message>
    <message>
        <source>in the folder, unchanged</source>
        <translation>im Ordner, unverändert</translation>
    </message>
    <message>
        <source>printed here; original in the folder</source>
        <translation>hier gedruckt; Original im Ordner</translation>
    </message>
    <message>
        <source>%1: issued in another binder</source>
        <translation>%1: in einer anderen Prüfmappe ausgegeben</translation>
    </message>
    <message>
        <source>%1 to %2: issued in another binder</source>
        <translation>%1 bis %2: in einer anderen Prüfmappe ausgegeben</translation>
    </message>
    <message>
        <source>G2  How to check this binder</source>
        <translation>G2  So prüfen Sie diese Prüfmappe</translation>
    </message>
    <message>
        <source>The folder beside this file holds the originals, SHA256SUMS and manifest.json. Keep them together.</source>
        <translation>Der Ordner neben dieser Datei enthält die Originale, SHA256SUMS und manifest.json. Halten Sie sie zusammen.</translation>
    </message>
    <message>
        <source>With Muniment: muniment-cli binder verify FILE checks pages, numbers and folder too.</source>
        <translation>Mit Muniment: muniment-cli binder verify DATEI prüft auch Seiten, Nummern und Ordner.</translation>
    </message>
    <message>
        <source>%1 exhibits, %2 files in the folder</source>
        <translation>%1 Belege, %2 Dateien im Ordner</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 entries to %2</source>
        <translation>%1 Einträge bis %2</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Letzte volle Prüfung</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>This binder is not signed and not time-stamped.</source>
        <translation>Diese Prüfmappe ist weder signiert noch mit einem Zeitstempel versehen.</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Was dies zeigt</translation>
    </message>
    <message>
        <source>Each file is the one taken in on the day stated; nothing listed was exchanged, added or removed since the list was made; the list belongs to the stated state of the journal.</source>
        <translation>Jede Datei ist die am genannten Tag aufgenommene; nichts Aufgeführtes wurde ausgetauscht, hinzugefügt oder entfernt, seit die Liste entstand; die Liste gehört zum genannten Stand des Protokolls.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was es nicht zeigt</translation>
    </message>
    <message>
        <source>That the content is true; that the clock of the computer was right, unless a time stamp is given; that nothing was kept from the vault in the first place.</source>
        <translation>Dass der Inhalt wahr ist; dass die Uhr des Rechners richtig ging, sofern kein Zeitstempel angegeben ist; dass dem Tresor von vornherein nichts vorenthalten wurde.</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>Dateien im Ordner</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Revisions that are not printed</source>
        <translation>Nicht gedruckte Fassungen</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 beginnt</translation>
    </message>
    <message>
        <source>The folder “%1” beside this file holds the originals, SHA256SUMS and manifest.json. Keep them together.</source>
        <translation>Der Ordner „%1“ neben dieser Datei enthält die Originale, SHA256SUMS und manifest.json. Halten Sie sie zusammen.</translation>
    </message>
    <message>
        <source>In that folder, on Windows: Get-FileHash -Algorithm SHA256 exhibits\* and compare with SHA256SUMS. Elsewhere: sha256sum -c SHA256SUMS. Without a command line: open check.html in the folder; it works offline, in the browser.</source>
        <translation>In diesem Ordner unter Windows: Get-FileHash -Algorithm SHA256 exhibits\* ausführen und mit SHA256SUMS vergleichen. Sonst: sha256sum -c SHA256SUMS. Ohne Befehlszeile: check.html im Ordner öffnen; es arbeitet ohne Netz im Browser.</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>Prüfwert der Liste</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, which lists each exhibit and each file in the folder with its own digest:</source>
        <translation>SHA-256 von manifest.json, das jeden Beleg und jede Datei im Ordner mit ihrem eigenen Prüfwert aufführt:</translation>
    </message>
    <message>
        <source>Journal&apos;s head</source>
        <translation>Letzter Eintrag des Journals</translation>
    </message>
    <message>
        <source>Held, but linked to nothing, or outside this binder&apos;s scope or period</source>
        <translation>Vorhanden, aber mit nichts verknüpft oder außerhalb von Geltungsbereich oder Zeitraum dieser Prüfmappe</translation>
    </message>
    <message>
        <source>Linked to no control: %1</source>
        <translation>Mit keiner Kontrolle verknüpft: %1</translation>
    </message>
    <message>
        <source>Outside the scope or period: %1</source>
        <translation>Außerhalb von Geltungsbereich oder Zeitraum: %1</translation>
    </message>
    <message>
        <source>F  Changes since the last edition</source>
        <translation>F  Änderungen seit der letzten Ausgabe</translation>
    </message>
    <message>
        <source>None: this is the first edition.</source>
        <translation>Keine: Dies ist die erste Ausgabe.</translation>
    </message>
    <message>
        <source>G  What was left out, integrity</source>
        <translation>G  Was weggelassen wurde, Unversehrtheit</translation>
    </message>
    <message>
        <source>Within scope and period, but returned or rejected in review, or withdrawn</source>
        <translation>In Geltungsbereich und Zeitraum, aber bei der Prüfung zurückgegeben oder abgelehnt, oder zurückgezogen</translation>
    </message>
    <message>
        <source>Requirements of %1 with nothing</source>
        <translation>Anforderungen von %1 ohne jeden Nachweis</translation>
    </message>
    <message>
        <source>Requirements with nothing</source>
        <translation>Anforderungen ohne jeden Nachweis</translation>
    </message>
    <message>
        <source>Slots overdue</source>
        <translation>Überfällige Nachweise</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>%1 (%2), p. %3</source>
        <translation>%1 (%2), S. %3</translation>
    </message>
    <message>
        <source>Duties undecided</source>
        <translation>Unentschiedene Pflichten</translation>
    </message>
    <message>
        <source>Days of the period without a provider&apos;s report or letter</source>
        <translation>Tage des Zeitraums ohne Bericht oder Schreiben eines Anbieters</translation>
    </message>
    <message>
        <source>What is not held</source>
        <translation>Was nicht vorliegt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Which, and where it stands</source>
        <translation>Welche, und wo sie stehen</translation>
    </message>
    <message>
        <source>Provider&apos;s halves without a named document</source>
        <translation>Hälften des Anbieters ohne genanntes Dokument</translation>
    </message>
    <message>
        <source>%1 entries to %2; the newest was written when the clock said %3, so it went back</source>
        <translation>%1 Einträge bis %2; der neueste wurde geschrieben, als die Uhr %3 zeigte, sie ging also zurück</translation>
    </message>
    <message>
        <source>Kinds of proof that begin after the period, or ended before it</source>
        <translation>Arten von Nachweisen, die nach dem Zeitraum beginnen oder vor ihm endeten</translation>
    </message>
    <message>
        <source>Not in this binder, with all their controls and proof: %1</source>
        <translation>Nicht in dieser Prüfmappe, mit allen Kontrollen und Nachweisen: %1</translation>
    </message>
    <message>
        <source>Counted apart from these</source>
        <translation>Getrennt davon gezählt</translation>
    </message>
    <message>
        <source>of %1 provider&apos;s halves; not supported by the document that is named: %2; for a part only: %3</source>
        <translation>von %1 Teilen des Anbieters; vom genannten Dokument nicht gestützt: %2; nur zum Teil: %3</translation>
    </message>
</context>
<context>
    <name>CollectionColumns</name>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Control&apos;s title</source>
        <translation>Titel der Kontrolle</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage im Verzug</translation>
    </message>
    <message>
        <source>Due week</source>
        <translation>Woche der Fälligkeit</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>CommitWords</name>
    <message>
        <source>rename control</source>
        <translation>Kontrolle umbenennen</translation>
    </message>
    <message>
        <source>set the owner of control</source>
        <translation>Zuständigen für eine Kontrolle setzen</translation>
    </message>
    <message>
        <source>set the status of control</source>
        <translation>Stand einer Kontrolle setzen</translation>
    </message>
    <message>
        <source>say how a control is done</source>
        <translation>Umsetzung einer Kontrolle beschreiben</translation>
    </message>
</context>
<context>
    <name>ControlColumns</name>
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
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Signed until</source>
        <translation>Gezeichnet bis</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>nothing expected</source>
        <translation>nichts erwartet</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
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
        <source>What is held for %1 was not reviewed yet.</source>
        <translation>Was für %1 vorhanden ist, wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>nicht abgedeckt</translation>
    </message>
    <message>
        <source>What is held does not say of which days it speaks.</source>
        <translation>Was vorhanden ist, sagt nicht, von welchen Tagen es spricht.</translation>
    </message>
</context>
<context>
    <name>ControlFormWords</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
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
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>What the provider does of it; empty where it does nothing.</source>
        <translation>Was der Anbieter davon tut; leer, wo er nichts tut.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Assets, or the organisation as a whole</source>
        <translation>Objekte oder die Organisation als Ganzes</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Erfüllte Anforderungen</translation>
    </message>
    <message>
        <source>The vault holds no framework yet</source>
        <translation>Der Tresor enthält noch kein Regelwerk</translation>
    </message>
    <message>
        <source>Number or words of a requirement</source>
        <translation>Nummer oder Wörter einer Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Kontrolle</numerusform>
            <numerusform>%n Kontrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each control goes to those that are of its kinds; where it applies already stays.</source>
        <translation>Jede Kontrolle gilt für die Objekte ihrer Arten; wo sie schon gilt, bleibt es dabei.</translation>
    </message>
    <message>
        <source>add control</source>
        <translation>Kontrolle anlegen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>say where %1 applies</source>
        <translation>festhalten, wofür %1 gilt</translation>
    </message>
    <message>
        <source>%1: kept where it applies.</source>
        <translation>%1: festgehalten, wofür sie gilt.</translation>
    </message>
    <message>
        <source>say what %1 meets</source>
        <translation>festhalten, was %1 erfüllt</translation>
    </message>
    <message>
        <source>%1: kept what it meets.</source>
        <translation>%1: festgehalten, was sie erfüllt.</translation>
    </message>
    <message>
        <source>New control</source>
        <translation>Neue Kontrolle</translation>
    </message>
    <message>
        <source>Add control</source>
        <translation>Kontrolle anlegen</translation>
    </message>
    <message>
        <source>Where %1 applies</source>
        <translation>Wofür %1 gilt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What %1 meets</source>
        <translation>Was %1 erfüllt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>C</source>
        <extracomment>The code of this language, by which months are named: de</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The forms of a date, as in the list of expressions of QDate</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message>
        <source>the tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a control and a row of what it should show, with the period that is meant</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Period or validity</source>
        <translation>Zeitraum oder Gültigkeit</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Lean on it</source>
        <translation>Stützen sich darauf</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Prüfungsurteil</translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation>Offene Ausnahmen</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>May be seen by</source>
        <translation>Darf gesehen werden von</translation>
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
    <message>
        <source>Not a workbook</source>
        <translation>Keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>The workbook is damaged or of a kind unknown here.</source>
        <translation>Die Arbeitsmappe ist beschädigt oder von hier unbekannter Art.</translation>
    </message>
    <message>
        <source>Not a mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>The file is not a mail.</source>
        <translation>Die Datei ist keine E-Mail.</translation>
    </message>
    <message>
        <source>Page too large</source>
        <translation>Seite zu groß</translation>
    </message>
    <message>
        <source>A page of the PDF is too large to be shown, or holds a picture that is.</source>
        <translation>Eine Seite des PDF oder ein Bild darauf ist zu groß zum Zeigen.</translation>
    </message>
    <message>
        <source>Ask for a copy in pages of a usual size and add it as a new revision.</source>
        <translation>Erbitten Sie eine Kopie mit üblichem Seitenformat und fügen Sie sie als neue Fassung hinzu.</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>The document is damaged or of a kind unknown here.</source>
        <translation>Das Dokument ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>Not a table</source>
        <translation>Keine Tabelle</translation>
    </message>
    <message>
        <source>The quotation marks of the table do not agree.</source>
        <translation>Die Anführungszeichen der Tabelle passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Read the file as text.</source>
        <translation>Lesen Sie die Datei als Text.</translation>
    </message>
</context>
<context>
    <name>DutyColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Our control</source>
        <translation>Unsere Kontrolle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>EditionColumns</name>
    <message>
        <source>Binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>no audit</source>
        <translation>keine Prüfung</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Production, test</source>
        <translation>Produktion, Test</translation>
    </message>
    <message>
        <source>Rows at source</source>
        <translation>Zeilen an der Quelle</translation>
    </message>
    <message>
        <source>How many the system says that there are.</source>
        <translation>Wie viele es nach Angabe des Systems sind.</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>Sample asked for</source>
        <translation>Verlangte Stichprobe</translation>
    </message>
    <message>
        <source>Sample held</source>
        <translation>Vorliegende Stichprobe</translation>
    </message>
    <message>
        <source>Where it may be seen</source>
        <translation>Wo einsehbar</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Which, and whether masked</source>
        <translation>Welche, und ob unkenntlich gemacht</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>Its own version</source>
        <translation>Eigene Version</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>“for: NAME; NAME; where: PLACE” hands a file that is restricted to named recipients to these, and tells all others the place.</source>
        <translation>„for: NAME; NAME; where: ORT“ gibt eine Datei, die auf benannte Empfänger beschränkt ist, an diese heraus und nennt allen anderen den Ort.</translation>
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
    <name>ExceptionPages</name>
    <message>
        <source>D  Exceptions, shortfalls and overrides</source>
        <translation>D  Ausnahmen, Fehlendes und Übersteuerungen</translation>
    </message>
    <message>
        <source>Exceptions that signers stated</source>
        <translation>Ausnahmen, die Unterzeichnende erklärt haben</translation>
    </message>
    <message>
        <source>No valid signature states an exception.</source>
        <translation>Keine gültige Unterschrift nennt eine Ausnahme.</translation>
    </message>
    <message>
        <source>Failed, void, lapsed or overdue, whoever stated it or did not</source>
        <translation>Unwirksam, nicht durchgeführt, ungültig, abgelaufen oder überfällig, ob jemand es erklärt hat oder nicht</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>Findings, risk acceptances and clashes: none is entered as a record of its own. What exhibits say of any is not repeated here; what is not held stands in part G.</source>
        <translation>Feststellungen, Risikoakzeptanzen und Widersprüche: keine ist als eigener Datensatz eingetragen. Was Belege davon sagen, wird hier nicht wiederholt; was fehlt, steht in Teil G.</translation>
    </message>
    <message>
        <source>Overrides of the rules in this binder</source>
        <translation>Übersteuerte Regeln in dieser Prüfmappe</translation>
    </message>
    <message>
        <source>No rule was overridden.</source>
        <translation>Keine Regel wurde übersteuert.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Erklärt von</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What falls short</source>
        <translation>Woran es fehlt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No control stands as failed, void or lapsed, no proof is overdue, and no duty was decided as not met.</source>
        <translation>Keine Kontrolle steht als unwirksam, nicht durchgeführt, ungültig oder abgelaufen, kein Nachweis ist überfällig, und keine Pflicht ist als nicht erfüllt entschieden.</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>it touches us</source>
        <translation>sie betrifft uns</translation>
    </message>
    <message>
        <source>it does not touch us</source>
        <translation>sie betrifft uns nicht</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Exception %1: %2</source>
        <translation>Ausnahme %1: %2</translation>
    </message>
    <message>
        <source>Does it touch us?</source>
        <translation>Betrifft sie uns?</translation>
    </message>
    <message>
        <source>Why, or what we do</source>
        <translation>Warum, oder was wir tun</translation>
    </message>
    <message>
        <source>It touches us: %1</source>
        <translation>Sie betrifft uns: %1</translation>
    </message>
    <message>
        <source>It does not touch us: %1</source>
        <translation>Sie betrifft uns nicht: %1</translation>
    </message>
    <message>
        <source>Whether it touches us is undecided.</source>
        <translation>Ob sie uns betrifft, ist nicht entschieden.</translation>
    </message>
</context>
<context>
    <name>ExhibitWords</name>
    <message>
        <source>a workbook, best read as a file</source>
        <translation>eine Arbeitsmappe, am besten als Datei zu lesen</translation>
    </message>
    <message>
        <source>a kind of file without pages</source>
        <translation>eine Dateiart ohne Seiten</translation>
    </message>
    <message>
        <source>over 200 pages if printed</source>
        <translation>gedruckt über 200 Seiten</translation>
    </message>
    <message>
        <source>the file holds no bytes</source>
        <translation>die Datei enthält keine Bytes</translation>
    </message>
    <message>
        <source>more pages than a binder takes</source>
        <translation>mehr Seiten, als eine Prüfmappe aufnimmt</translation>
    </message>
    <message>
        <source>password-protected</source>
        <translation>mit Kennwort geschützt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>a PDF without pages</source>
        <translation>ein PDF ohne Seiten</translation>
    </message>
    <message>
        <source>takes too much time or memory to read</source>
        <translation>braucht zu viel Zeit oder Speicher zum Lesen</translation>
    </message>
    <message>
        <source>damaged picture, or a kind that cannot be shown</source>
        <translation>beschädigtes Bild oder eine Art, die nicht gezeigt werden kann</translation>
    </message>
    <message>
        <source>picture too large to be shown</source>
        <translation>Bild zu groß zum Zeigen</translation>
    </message>
    <message>
        <source>It is in the folder, unchanged.</source>
        <translation>Sie liegt unverändert im Ordner.</translation>
    </message>
    <message>
        <source>A workbook is best read as a file: it is in the folder.</source>
        <translation>Eine Arbeitsmappe liest sich am besten als Datei: Sie liegt im Ordner.</translation>
    </message>
    <message>
        <source>This kind of file has no pages to print.</source>
        <translation>Diese Dateiart hat keine Seiten zum Drucken.</translation>
    </message>
    <message>
        <source>The file would fill over 200 pages.</source>
        <translation>Die Datei würde über 200 Seiten füllen.</translation>
    </message>
    <message>
        <source>The file holds no bytes.</source>
        <translation>Die Datei enthält keine Bytes.</translation>
    </message>
    <message>
        <source>The file has more pages than a binder takes.</source>
        <translation>Die Datei hat mehr Seiten, als eine Prüfmappe aufnimmt.</translation>
    </message>
    <message>
        <source>The file is password-protected.</source>
        <translation>Die Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be read.</source>
        <translation>Die Datei ist beschädigt und war nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is a PDF without pages.</source>
        <translation>Die Datei ist ein PDF ohne Seiten.</translation>
    </message>
    <message>
        <source>The file takes too much time or memory to read.</source>
        <translation>Die Datei braucht zu viel Zeit oder Speicher zum Lesen.</translation>
    </message>
    <message>
        <source>The picture is damaged or of a kind that cannot be shown.</source>
        <translation>Das Bild ist beschädigt oder von einer Art, die nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>Das Bild ist zu groß zum Zeigen.</translation>
    </message>
    <message>
        <source>restricted to auditors and regulators</source>
        <translation>nur für Prüfer und Aufsichtsbehörden</translation>
    </message>
    <message>
        <source>restricted to named recipients</source>
        <translation>nur für benannte Empfänger</translation>
    </message>
    <message>
        <source>not to be passed on</source>
        <translation>nicht weiterzugeben</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Title, period and digest are given.</source>
        <translation>Titel, Zeitraum und Prüfwert sind angegeben.</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>a form&apos;s fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>a dynamic form</source>
        <translation>ein dynamisches Formular</translation>
    </message>
    <message>
        <source>files inside the file</source>
        <translation>Dateien in der Datei</translation>
    </message>
    <message>
        <source>sound, film or 3D</source>
        <translation>Ton, Film oder 3D</translation>
    </message>
    <message>
        <source>notes without a drawn look</source>
        <translation>Anmerkungen ohne gezeichnete Darstellung</translation>
    </message>
    <message>
        <source>the electronic signature</source>
        <translation>die elektronische Signatur</translation>
    </message>
    <message>
        <source>not carried over: %1</source>
        <translation>nicht übernommen: %1</translation>
    </message>
    <message>
        <source>The original carries an electronic signature; these pages are a reading copy. Check the signature on the original.</source>
        <translation>Das Original trägt eine elektronische Signatur; diese Seiten sind eine Lesekopie. Prüfen Sie die Signatur am Original.</translation>
    </message>
    <message>
        <source>1 character without a glyph on p. %1</source>
        <translation>1 Zeichen ohne Darstellung auf S. %1</translation>
    </message>
    <message>
        <source>%1 characters without a glyph on p. %2</source>
        <translation>%1 Zeichen ohne Darstellung auf S. %2</translation>
    </message>
    <message>
        <source>%1 is not printed: %2</source>
        <translation>%1 ist nicht gedruckt: %2</translation>
    </message>
    <message>
        <source>Below: sheets, their row counts, heads and first 20 rows.</source>
        <translation>Unten: Blätter, ihre Zeilenzahl, Köpfe und die ersten 20 Zeilen.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>a page too large to be shown</source>
        <translation>eine Seite zu groß zum Zeigen</translation>
    </message>
    <message>
        <source>A page of the file is too large to be shown, or holds a picture that is.</source>
        <translation>Eine Seite der Datei oder ein Bild darauf ist zu groß zum Zeigen.</translation>
    </message>
    <message>
        <source>reading it broke off</source>
        <translation>das Lesen brach ab</translation>
    </message>
    <message>
        <source>Reading the file broke off.</source>
        <translation>Das Lesen der Datei brach ab.</translation>
    </message>
</context>
<context>
    <name>ExpectedFormWords</name>
    <message>
        <source>a new row</source>
        <translation>eine neue Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>As the auditor would ask for it</source>
        <translation>Wie der Prüfer danach fragen würde</translation>
    </message>
    <message>
        <source>Kind of proof</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Größe der Stichprobe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Fills a slot</source>
        <translation>Belegt einen Zeitraum</translation>
    </message>
    <message>
        <source>A list of a quarter contains the quarter; a review held in it lies in it.</source>
        <translation>Eine Liste eines Quartals enthält das Quartal; eine Durchsicht darin liegt in ihm.</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>Days after the last day of the slot.</source>
        <translation>Tage nach dem letzten Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The system that it comes from</source>
        <translation>Das System, aus dem es stammt</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Wie man es bekommt</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Beschafft von</translation>
    </message>
    <message>
        <source>Nobody: the owner of the control.</source>
        <translation>Niemand: wer für die Kontrolle verantwortlich ist.</translation>
    </message>
    <message>
        <source>Expected from</source>
        <translation>Erwartet ab</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Erwartet bis</translation>
    </message>
    <message>
        <source>A row is never removed; from the day after, nothing is expected.</source>
        <translation>Eine Zeile wird nie entfernt; ab dem Tag danach wird nichts mehr erwartet.</translation>
    </message>
    <message>
        <source>Expected evidence of %1</source>
        <translation>Erwartete Nachweise von %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>expect “%2” of %1</source>
        <translation>„%2“ von %1 erwarten</translation>
    </message>
    <message>
        <source>%1 expects “%2”.</source>
        <translation>%1 erwartet „%2“.</translation>
    </message>
    <message>
        <source>change “%2” of %1</source>
        <translation>„%2“ von %1 ändern</translation>
    </message>
    <message>
        <source>%1: changed “%2”.</source>
        <translation>%1: „%2“ geändert.</translation>
    </message>
    <message>
        <source>no longer expected</source>
        <translation>nicht mehr erwartet</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
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
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <translation>Akkreditierungsstelle</translation>
    </message>
    <message>
        <source>Accreditation number</source>
        <translation>Akkreditierungsnummer</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Surveillance due</source>
        <translation>Überwachung fällig</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Bridges to</source>
        <translation>Überbrückt bis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Deren Datum</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Prüfungsurteil</translation>
    </message>
    <message>
        <source>Basis of the opinion</source>
        <translation>Grundlage des Urteils</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beschränkung</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>every byte</source>
        <translation>jedes Byte</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>nobody</source>
        <extracomment>no person</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>neither yes nor no</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>of a field without a value</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Type it like %1.</source>
        <translation>Zum Beispiel so: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period.</source>
        <translation>„%1“ ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Type it like Q3 2026, or like %1.</source>
        <translation>Zum Beispiel so: Q3 2026 oder %1.</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins.</source>
        <translation>Der Zeitraum endet am %1, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The last day is %1 or later.</source>
        <translation>Der letzte Tag ist der %1 oder später.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than are kept here.</source>
        <translation>„%1“ hat mehr Nachkommastellen, als hier gehalten werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit of this field.</source>
        <translation>„%1“ ist keine Einheit dieses Feldes.</translation>
    </message>
    <message>
        <source>Units are: %1.</source>
        <translation>Einheiten sind: %1.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Es muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Es darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 - %2, %n day(s)</source>
        <extracomment>how a typed period is understood; the number is that of its days</extracomment>
        <translation>
            <numerusform>%1 - %2, %n Tag</numerusform>
            <numerusform>%1 - %2, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc takes it back.</source>
        <translation>Strg+Eingabe behält es, Esc nimmt es zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day with its time.</source>
        <translation>„%1“ ist kein Tag mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Type it like %1 17:02.</source>
        <translation>Schreiben Sie es wie %1 17:02.</translation>
    </message>
    <message>
        <source>Typed, and not kept yet: %1</source>
        <extracomment>what was typed when the field became read only</extracomment>
        <translation>Getippt und noch nicht übernommen: %1</translation>
    </message>
    <message>
        <source>applicability of a requirement</source>
        <translation>Anwendbarkeit einer Anforderung</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>data class of an asset</source>
        <translation>Datenklasse eines Objekts</translation>
    </message>
    <message>
        <source>check in a register</source>
        <translation>Prüfung in einem Verzeichnis</translation>
    </message>
    <message>
        <source>document of a third party</source>
        <translation>Dokument eines Dritten</translation>
    </message>
    <message>
        <source>exception of a report</source>
        <translation>Ausnahme eines Berichts</translation>
    </message>
    <message>
        <source>value read in a document</source>
        <translation>gelesener Wert eines Dokuments</translation>
    </message>
    <message>
        <source>service or region named in a document</source>
        <translation>genannter Dienst oder genannte Region</translation>
    </message>
    <message>
        <source>review of a document</source>
        <translation>Durchsicht eines Dokuments</translation>
    </message>
    <message>
        <source>subservice organisation</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>surveillance audit</source>
        <translation>Überwachungsprüfung</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>asset of an attestation</source>
        <translation>Objekt einer Erklärung</translation>
    </message>
    <message>
        <source>evidence relied on</source>
        <translation>zugrunde gelegter Nachweis</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>framework of an audit</source>
        <translation>Regelwerk einer Prüfung</translation>
    </message>
    <message>
        <source>binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>exhibit of a binder</source>
        <translation>Beleg einer Prüfmappe</translation>
    </message>
    <message>
        <source>recall of a binder</source>
        <translation>Rückruf einer Prüfmappe</translation>
    </message>
    <message>
        <source>content of a file</source>
        <translation>Inhalt einer Datei</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>kind of a control</source>
        <translation>Art einer Kontrolle</translation>
    </message>
    <message>
        <source>requirement met by a control</source>
        <translation>von einer Kontrolle erfüllte Anforderung</translation>
    </message>
    <message>
        <source>text of a control</source>
        <translation>Text einer Kontrolle</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>file of evidence</source>
        <translation>Datei eines Nachweises</translation>
    </message>
    <message>
        <source>link of evidence to a control</source>
        <translation>Verknüpfung eines Nachweises mit einer Kontrolle</translation>
    </message>
    <message>
        <source>revision of evidence</source>
        <translation>Fassung eines Nachweises</translation>
    </message>
    <message>
        <source>expected evidence</source>
        <translation>erwarteter Nachweis</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>control on an asset</source>
        <translation>Kontrolle an einem Objekt</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>page numbers of a revision</source>
        <translation>Seitenzahlen einer Fassung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>other name of a provider</source>
        <translation>anderer Name eines Anbieters</translation>
    </message>
    <message>
        <source>reliance on a document</source>
        <translation>Stützung auf ein Dokument</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>responsibility for a requirement</source>
        <translation>Zuständigkeit für eine Anforderung</translation>
    </message>
    <message>
        <source>restore point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>framework of a scope</source>
        <translation>Regelwerk eines Geltungsbereichs</translation>
    </message>
    <message>
        <source>region of a scope</source>
        <translation>Region eines Geltungsbereichs</translation>
    </message>
    <message>
        <source>check of the vault</source>
        <translation>Prüfung des Tresors</translation>
    </message>
    <message>
        <source>what the register says</source>
        <translation>was das Verzeichnis sagt</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>what we do</source>
        <translation>was wir tun</translation>
    </message>
    <message>
        <source>source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>statement of scope</source>
        <translation>Beschreibung des Geltungsbereichs</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>Akkreditierung</translation>
    </message>
    <message>
        <source>active from</source>
        <translation>tätig ab</translation>
    </message>
    <message>
        <source>active until</source>
        <translation>tätig bis</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>hinzugefügt von</translation>
    </message>
    <message>
        <source>statement of applicability</source>
        <translation>Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>applies from</source>
        <translation>gilt ab</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>genehmigt von</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>genehmigt am</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>Genehmigende Person</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>digest of what was signed</source>
        <translation>Prüfwert des Unterschriebenen</translation>
    </message>
    <message>
        <source>bridges until</source>
        <translation>überbrückt bis</translation>
    </message>
    <message>
        <source>follows the report</source>
        <translation>folgt auf den Bericht</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>entry of the catalog</source>
        <translation>Eintrag des Katalogs</translation>
    </message>
    <message>
        <source>note on the change</source>
        <translation>Anmerkung zur Änderung</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>geprüft von</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>gelesene Bytes</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>geprüft am</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>erhoben von</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>bestätigt von</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>contracting entity</source>
        <translation>Vertragspartei</translation>
    </message>
    <message>
        <source>text of the control</source>
        <translation>Text der Kontrolle</translation>
    </message>
    <message>
        <source>covers from</source>
        <translation>deckt ab</translation>
    </message>
    <message>
        <source>covers until</source>
        <translation>deckt bis</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>data class</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>entschieden am</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>Nummer des Dokuments</translation>
    </message>
    <message>
        <source>due, days after the period</source>
        <translation>fällig, Tage nach dem Zeitraum</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>fällig am</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>effective on</source>
        <translation>wirksam am</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>expected controls</source>
        <translation>erwartete Kontrollen</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>endet am</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fieldwork from</source>
        <translation>Prüfung vor Ort ab</translation>
    </message>
    <message>
        <source>fieldwork until</source>
        <translation>Prüfung vor Ort bis</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>contains or lies in the period</source>
        <translation>enthält den Zeitraum oder liegt darin</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>first page number</source>
        <translation>erste Seitenzahl</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>erste Seite</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>given as file</source>
        <translation>als Datei beigegeben</translation>
    </message>
    <message>
        <source>how to get it</source>
        <translation>so erhält man es</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>in Kraft ab</translation>
    </message>
    <message>
        <source>in service from</source>
        <translation>im Einsatz ab</translation>
    </message>
    <message>
        <source>in service until</source>
        <translation>im Einsatz bis</translation>
    </message>
    <message>
        <source>inherits from</source>
        <translation>erbt von</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>ausgestellt am</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>head of the journal</source>
        <translation>Stand des Protokolls</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>records as known at</source>
        <translation>Angaben mit Stand von</translation>
    </message>
    <message>
        <source>last page number</source>
        <translation>letzte Seitenzahl</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>rechtlicher Name</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>look again on</source>
        <translation>wieder ansehen am</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>erstellt von</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>digest of the manifest</source>
        <translation>Prüfwert des Verzeichnisses</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>how it is done here</source>
        <translation>wie es hier geschieht</translation>
    </message>
    <message>
        <source>next review on</source>
        <translation>nächste Durchsicht am</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>wie es erlangt wurde</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Prüfungsurteil</translation>
    </message>
    <message>
        <source>basis of the opinion</source>
        <translation>Grundlage des Urteils</translation>
    </message>
    <message>
        <source>opinion read</source>
        <translation>gelesenes Urteil</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>unsere Antwort</translation>
    </message>
    <message>
        <source>our half</source>
        <translation>unsere Hälfte</translation>
    </message>
    <message>
        <source>reason of the override</source>
        <translation>Grund der Übersteuerung</translation>
    </message>
    <message>
        <source>own report</source>
        <translation>eigener Bericht</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>period enough</source>
        <translation>Zeitraum ausreichend</translation>
    </message>
    <message>
        <source>period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>pattern of periods</source>
        <translation>Einteilung der Zeiträume</translation>
    </message>
    <message>
        <source>period until</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>personenbezogene Daten</translation>
    </message>
    <message>
        <source>planned for</source>
        <translation>geplant für</translation>
    </message>
    <message>
        <source>how we do it</source>
        <translation>so gehen wir vor</translation>
    </message>
    <message>
        <source>kind of proof</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>recalled by</source>
        <translation>zurückgerufen von</translation>
    </message>
    <message>
        <source>recalled on</source>
        <translation>zurückgerufen am</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>kind of recipient</source>
        <translation>Art des Empfängers</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>eingetragen von</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>relied on from</source>
        <translation>gestützt ab</translation>
    </message>
    <message>
        <source>relied on until</source>
        <translation>gestützt bis</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>report due</source>
        <translation>Bericht fällig</translation>
    </message>
    <message>
        <source>requests due</source>
        <translation>Anforderungen der Prüfer fällig</translation>
    </message>
    <message>
        <source>provider&apos;s answer</source>
        <translation>Antwort des Anbieters</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>where it may be seen</source>
        <translation>wo es einzusehen ist</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>retired on</source>
        <translation>außer Gebrauch ab</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation>durchgesehen am</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>durchgesehen von</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>rows at the source</source>
        <translation>Zeilen in der Quelle</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>sample, found</source>
        <translation>Stichprobe, gefunden</translation>
    </message>
    <message>
        <source>sample, wanted</source>
        <translation>Stichprobe, verlangt</translation>
    </message>
    <message>
        <source>scope enough</source>
        <translation>Umfang ausreichend</translation>
    </message>
    <message>
        <source>scope of the document</source>
        <translation>Geltungsbereich des Dokuments</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>service model</source>
        <translation>Dienstmodell</translation>
    </message>
    <message>
        <source>shown on</source>
        <translation>gezeigt am</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was es zeigt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>unterschrieben von</translation>
    </message>
    <message>
        <source>line of the signer</source>
        <translation>Linie der unterschreibenden Person</translation>
    </message>
    <message>
        <source>name of the signer</source>
        <translation>Name der unterschreibenden Person</translation>
    </message>
    <message>
        <source>organisation of the signer</source>
        <translation>Organisation der unterschreibenden Person</translation>
    </message>
    <message>
        <source>role of the signer</source>
        <translation>Rolle der unterschreibenden Person</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>letters of the page numbers</source>
        <translation>Buchstaben der Seitenzahlen</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>takes the place of</source>
        <translation>tritt an die Stelle von</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>touches us</source>
        <translation>betrifft uns</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>version of the document</source>
        <translation>Version des Dokuments</translation>
    </message>
    <message>
        <source>what is named</source>
        <translation>was genannt ist</translation>
    </message>
    <message>
        <source>whose half</source>
        <translation>wessen Hälfte</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn by</source>
        <translation>zurückgezogen von</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>zurückgezogen am</translation>
    </message>
    <message>
        <source>reason of the withdrawal</source>
        <translation>Grund der Rücknahme</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>words on the page</source>
        <translation>Worte auf der Seite</translation>
    </message>
    <message>
        <source>note of a review</source>
        <translation>Notiz einer Prüfung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>control of a request</source>
        <translation>Kontrolle einer Anfrage</translation>
    </message>
    <message>
        <source>evidence of a request</source>
        <translation>Nachweis einer Anfrage</translation>
    </message>
    <message>
        <source>what was handed over</source>
        <translation>Übergebenes</translation>
    </message>
    <message>
        <source>auditor&apos;s words</source>
        <translation>Worte der Prüfer</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <source>handed over on</source>
        <translation>übergeben am</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>our certificate of an audit</source>
        <translation>unser Zertifikat eines Audits</translation>
    </message>
    <message>
        <source>handing over of a binder</source>
        <translation>Übergabe einer Prüfmappe</translation>
    </message>
    <message>
        <source>review of a binder</source>
        <translation>Durchsicht einer Prüfmappe</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>übergeben von</translation>
    </message>
    <message>
        <source>by which means</source>
        <translation>auf welchem Weg</translation>
    </message>
</context>
<context>
    <name>FirstDays</name>
    <message>
        <source>People of the organisation</source>
        <translation>Personen der Organisation</translation>
    </message>
    <message>
        <source>A scope with its provider, regions and period</source>
        <translation>Ein Geltungsbereich mit Anbieter, Regionen und Zeitraum</translation>
    </message>
    <message>
        <source>Assets in it</source>
        <translation>Objekte darin</translation>
    </message>
    <message>
        <source>Frameworks that apply</source>
        <translation>Regelwerke, die gelten</translation>
    </message>
    <message>
        <source>Controls, taken from the starter catalog or a list</source>
        <translation>Kontrollen aus dem Startkatalog oder einer Liste</translation>
    </message>
    <message>
        <source>An owner and expected evidence for every control</source>
        <translation>Für jede Kontrolle eine zuständige Person und erwartete Nachweise</translation>
    </message>
    <message>
        <source>The provider&apos;s documents, imported and reviewed</source>
        <translation>Dokumente des Anbieters, eingelesen und durchgesehen</translation>
    </message>
    <message>
        <source>Evidence for one control</source>
        <translation>Nachweise für eine Kontrolle</translation>
    </message>
    <message>
        <source>One control signed</source>
        <translation>Eine Kontrolle unterschrieben</translation>
    </message>
    <message>
        <source>A first binder</source>
        <translation>Eine erste Prüfmappe</translation>
    </message>
    <message numerus="yes">
        <source>%n person/people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Geltungsbereich</numerusform>
            <numerusform>%n Geltungsbereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n Regelwerk</numerusform>
            <numerusform>%n Regelwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Kontrolle</numerusform>
            <numerusform>%n Kontrollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n Unterschrift</numerusform>
            <numerusform>%n Unterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binder(s)</source>
        <translation>
            <numerusform>%n Prüfmappe</numerusform>
            <numerusform>%n Prüfmappen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundFilesWords</name>
    <message>
        <source>Screen picture %1</source>
        <extracomment>the name of a file that holds a picture of the screen; %1 is the time</extracomment>
        <translation>Bildschirmfoto %1</translation>
    </message>
</context>
<context>
    <name>FrontPages</name>
    <message>
        <source>Evidence binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckseite</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>A  Basis of preparation</source>
        <translation>A  Grundlagen der Erstellung</translation>
    </message>
    <message>
        <source>Statement by management</source>
        <translation>Erklärung der Leitung</translation>
    </message>
    <message>
        <source>What the words of state mean</source>
        <translation>Was die Zustandswörter bedeuten</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Index of requirements · %1</source>
        <translation>Verzeichnis der Anforderungen · %1</translation>
    </message>
    <message>
        <source>Rows: %1, none left out.</source>
        <translation>Zeilen: %1, keine ausgelassen.</translation>
    </message>
    <message>
        <source>surveillance always looks at this</source>
        <translation>wird bei jeder Überwachung angesehen</translation>
    </message>
    <message>
        <source>Index of controls</source>
        <translation>Verzeichnis der Kontrollen</translation>
    </message>
    <message>
        <source>Index of assets</source>
        <translation>Verzeichnis der Objekte</translation>
    </message>
    <message>
        <source>%1 (%2 ref.)</source>
        <translation>%1 (%2 Verw.)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title, in our own words</source>
        <translation>Titel in eigenen Worten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Our controls</source>
        <translation>Unsere Kontrollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>the newest valid signature of the highest line says so</source>
        <translation>so sagt es die neueste gültige Unterschrift der höchsten Linie</translation>
    </message>
    <message>
        <source>not effective, not performed</source>
        <translation>nicht wirksam, nicht durchgeführt</translation>
    </message>
    <message>
        <source>the same, and says that the control failed or was not carried out</source>
        <translation>ebenso, mit der Aussage, dass die Kontrolle versagte oder unterblieb</translation>
    </message>
    <message>
        <source>no occurrence, excluded</source>
        <translation>kein Vorkommnis, ausgeschlossen</translation>
    </message>
    <message>
        <source>the event did not occur in the period; or a person decided, with a reason, that the requirement does not apply</source>
        <translation>das Ereignis trat im Zeitraum nicht ein; oder jemand hat mit Begründung entschieden, dass die Anforderung nicht gilt</translation>
    </message>
    <message>
        <source>what was signed has changed since, or its time is over</source>
        <translation>das Unterschriebene hat sich seither geändert, oder seine Zeit ist um</translation>
    </message>
    <message>
        <source>proof held, not signed</source>
        <translation>belegt, nicht unterschrieben</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts vorhanden</translation>
    </message>
    <message>
        <source>no evidence and no signature</source>
        <translation>weder Nachweis noch Unterschrift</translation>
    </message>
    <message>
        <source>relied on provider</source>
        <translation>stützt sich auf den Anbieter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Basis of preparation</source>
        <translation>Grundlagen der Erstellung</translation>
    </message>
    <message>
        <source>Index of requirements, controls and assets</source>
        <translation>Verzeichnis der Anforderungen, Kontrollen und Objekte</translation>
    </message>
    <message>
        <source>Scope and responsibility</source>
        <translation>Geltungsbereich und Verantwortung</translation>
    </message>
    <message>
        <source>Scope and assets</source>
        <translation>Geltungsbereich und Objekte</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Provider&apos;s documents</source>
        <translation>Dokumente des Anbieters</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Control sheets</source>
        <translation>Kontrollblätter</translation>
    </message>
    <message>
        <source>Exhibits: %1 on %2 pages, in order of number</source>
        <translation>Belege: %1 auf %2 Seiten, nach Nummer</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>What was left out, integrity</source>
        <translation>Was weggelassen wurde, Unversehrtheit</translation>
    </message>
    <message>
        <source>reason on p.</source>
        <translation>Grund auf S.</translation>
    </message>
    <message>
        <source>Changes since the last edition: none, this is the first edition</source>
        <translation>Änderungen seit der letzten Ausgabe: keine, dies ist die erste Ausgabe</translation>
    </message>
    <message>
        <source>accepted evidence is here and nobody has drawn a conclusion from it, for this control or, of a requirement, for one that it leans on</source>
        <translation>angenommene Nachweise liegen vor und niemand hat daraus einen Schluss gezogen, für diese Kontrolle oder, bei einer Anforderung, für eine, auf die sie sich stützt</translation>
    </message>
    <message>
        <source>held, not reviewed</source>
        <translation>vorhanden, nicht geprüft</translation>
    </message>
    <message>
        <source>a file is here that nobody has looked at: it counts as no proof yet</source>
        <translation>eine Datei liegt vor, die niemand angesehen hat: sie gilt noch nicht als Nachweis</translation>
    </message>
    <message>
        <source>What the other shapes mean</source>
        <translation>Was die anderen Zeichen bedeuten</translation>
    </message>
    <message>
        <source>filled, met</source>
        <translation>erbracht, erfüllt</translation>
    </message>
    <message>
        <source>part filled</source>
        <translation>teilweise erbracht</translation>
    </message>
    <message>
        <source>days or samples are missing, or nobody has reviewed what is held</source>
        <translation>Tage oder Stichproben fehlen, oder niemand hat geprüft, was vorhanden ist</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>its time is over and its day has not passed</source>
        <translation>die Zeit ist vorbei und der Termin noch nicht verstrichen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>its day has passed</source>
        <translation>der Termin ist verstrichen</translation>
    </message>
    <message>
        <source>not yet due, undecided</source>
        <translation>noch nicht fällig, unentschieden</translation>
    </message>
    <message>
        <source>its time is not over; nobody has decided on the duty</source>
        <translation>die Zeit ist noch nicht vorbei; über die Pflicht hat niemand entschieden</translation>
    </message>
    <message>
        <source>no occurrence, excused, does not concern us</source>
        <translation>kein Vorkommnis, entschuldigt, betrifft uns nicht</translation>
    </message>
    <message>
        <source>met, proof stale</source>
        <translation>erfüllt, Nachweis veraltet</translation>
    </message>
    <message>
        <source>the newest proof of the control that meets the duty is too old</source>
        <translation>der neueste Nachweis der Kontrolle, die die Pflicht erfüllt, ist zu alt</translation>
    </message>
    <message>
        <source>In a strip of days: solid is covered, hatched is bridged by a provider&apos;s letter, crossed is covered by nothing.</source>
        <translation>In einem Band von Tagen: voll ist abgedeckt, schraffiert ist durch einen Brief des Anbieters überbrückt, gekreuzt ist durch nichts abgedeckt.</translation>
    </message>
    <message>
        <source>signed in part; effective to a day</source>
        <translation>teilweise unterschrieben; wirksam bis zu einem Tag</translation>
    </message>
    <message>
        <source>signed, no reviewed proof; signed, nothing implemented</source>
        <translation>unterschrieben, kein geprüfter Nachweis; unterschrieben, nichts umgesetzt</translation>
    </message>
    <message>
        <source>held, days not stated</source>
        <translation>vorhanden, Tage nicht angegeben</translation>
    </message>
    <message>
        <source>a file is here, and nobody said of which days it speaks</source>
        <translation>eine Datei liegt vor, und niemand hat gesagt, von welchen Tagen sie spricht</translation>
    </message>
    <message>
        <source>design effective; design, with exceptions</source>
        <translation>Aufbau wirksam; Aufbau, mit Ausnahmen</translation>
    </message>
    <message>
        <source>somebody concluded that it works, and no review accepted proof of a day on which it did, or it is put into practice nowhere</source>
        <translation>jemand hat festgestellt, dass es wirkt, und keine Prüfung hat einen Nachweis für einen Tag angenommen, an dem es das tat, oder es ist nirgends umgesetzt</translation>
    </message>
    <message>
        <source>%1 (ref.)</source>
        <translation>%1 (Verw.)</translation>
    </message>
    <message>
        <source>Index of requirements, controls, assets and requests</source>
        <translation>Verzeichnis der Anforderungen, Kontrollen, Objekte und Anfragen</translation>
    </message>
    <message>
        <source>with exceptions</source>
        <translation>mit Ausnahmen</translation>
    </message>
    <message>
        <source>the same, and names what did not go as written</source>
        <translation>dasselbe, und nennt, was nicht wie beschrieben lief</translation>
    </message>
    <message>
        <source>signatures stand, and for some of the days none does; or, of a requirement, some of its controls are signed and the others hold nothing</source>
        <translation>Unterschriften stehen, und für manche Tage keine; oder bei einer Anforderung sind manche ihrer Kontrollen unterschrieben und zu den anderen liegt nichts vor</translation>
    </message>
    <message>
        <source>the provider alone carries it out, a document of a third party speaks for it, and none of our controls on it stands other than effective or without occurrence</source>
        <translation>der Anbieter allein führt es aus, ein Dokument eines Dritten spricht dafür, und keine unserer Kontrollen dazu steht anders als wirksam oder ohne Vorkommnis</translation>
    </message>
    <message>
        <source>Edition %1.</source>
        <translation>Ausgabe %1.</translation>
    </message>
    <message>
        <source>Rows: %1, all that the list held here has. It is not the whole publication, and every figure speaks of these rows.</source>
        <translation>Zeilen: %1, alle, die die hier gehaltene Liste hat. Sie ist nicht die ganze Veröffentlichung, und jede Zahl spricht von diesen Zeilen.</translation>
    </message>
    <message>
        <source>What it leaves out is not recorded.</source>
        <translation>Was sie auslässt, ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Of the list: %1</source>
        <translation>Zur Liste: %1</translation>
    </message>
    <message>
        <source>accepted evidence fills the expected proof; somebody decided that a control meets the duty, and its proof or its signature is fresh</source>
        <translation>angenommene Nachweise füllen den erwarteten Nachweis; jemand hat entschieden, dass eine Kontrolle die Pflicht erfüllt, und deren Nachweis oder Unterschrift ist frisch</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>somebody decided that nothing of ours does what the duty asks</source>
        <translation>jemand hat entschieden, dass nichts von uns tut, was die Pflicht verlangt</translation>
    </message>
    <message>
        <source>nothing is expected, for the reason that is given; where nothing occurred, lists, logs, settings, policies and reports still are</source>
        <translation>aus dem angegebenen Grund wird nichts erwartet; wo nichts eintrat, trotzdem Listen, Protokolle, Einstellungen, Richtlinien und Berichte</translation>
    </message>
    <message>
        <source>Exceptions, shortfalls and overrides</source>
        <translation>Ausnahmen, Fehlendes und Übersteuerungen</translation>
    </message>
    <message>
        <source>signed, now void; signed, lapsed; design signed, lapsed</source>
        <translation>unterzeichnet, jetzt ungültig; unterzeichnet, abgelaufen; Aufbau unterzeichnet, abgelaufen</translation>
    </message>
    <message>
        <source>a signature says that the control is suitably designed, and none that it operated; or, of a requirement, that is so of one of its controls</source>
        <translation>eine Unterschrift sagt, dass die Kontrolle geeignet aufgebaut ist, und keine, dass sie wirkte; oder, bei einer Anforderung, gilt das für eine ihrer Kontrollen</translation>
    </message>
</context>
<context>
    <name>HalfColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Leans on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Its standing</source>
        <translation>Sein Stand</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
</context>
<context>
    <name>HalvesWords</name>
    <message>
        <source>Our half</source>
        <translation>Unsere Hälfte</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>no document named for it</source>
        <translation>kein Dokument dafür benannt</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>goes along: %1 is named</source>
        <translation>geht mit: %1 ist genannt</translation>
    </message>
    <message>
        <source>goes along, %1</source>
        <translation>geht mit, %1</translation>
    </message>
    <message>
        <source>withheld, %1; named: %2</source>
        <translation>zurückgehalten, %1; genannt: %2</translation>
    </message>
    <message>
        <source>withheld, %1</source>
        <translation>zurückgehalten, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) restricted to auditors and regulators go along.</source>
        <translation>
            <numerusform>%n Beleg nur für Prüfer und Aufsichtsbehörden geht mit.</numerusform>
            <numerusform>%n Belege nur für Prüfer und Aufsichtsbehörden gehen mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Tat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art der Angabe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfwert</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, through %3.</source>
        <translation>%1, %2, über %3.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back what was done to %n record(s).</source>
        <translation>
            <numerusform>Nimmt zurück, was an %n Angabe getan wurde.</numerusform>
            <numerusform>Nimmt zurück, was an %n Angaben getan wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was taken back. Doing it again changes %n record(s).</source>
        <translation>
            <numerusform>Wurde zurückgenommen. Es erneut auszuführen ändert %n Angabe.</numerusform>
            <numerusform>Wurde zurückgenommen. Es erneut auszuführen ändert %n Angaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns the vault as a whole stays.</source>
        <translation>Was den Tresor als Ganzes betrifft, bleibt.</translation>
    </message>
    <message>
        <source>Whether it can be taken back is seen when it is tried.</source>
        <translation>Ob es sich zurücknehmen lässt, zeigt der Versuch.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n weitere</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>herausgegeben</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>mehrere Arten</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>it is not beside the PDF</source>
        <translation>sie liegt nicht neben der PDF-Datei</translation>
    </message>
    <message>
        <source>This is %1, not %2.</source>
        <translation>Dies ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was issued with %1.</source>
        <translation>Das Manifest ist nicht das mit %1 ausgegebene.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>take</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n asset(s)</source>
        <translation>
            <numerusform>%n Objekt außer Betrieb nehmen</numerusform>
            <numerusform>%n Objekte außer Betrieb nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>%n Änderung importieren</numerusform>
            <numerusform>%n Änderungen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, retire %n asset(s)</source>
        <translation>
            <numerusform>%1, %n Objekt außer Betrieb nehmen</numerusform>
            <numerusform>%1, %n Objekte außer Betrieb nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n asset(s).</source>
        <translation>
            <numerusform>%n Objekt importiert.</numerusform>
            <numerusform>%n Objekte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired %n asset(s).</source>
        <translation>
            <numerusform>%n Objekt außer Betrieb genommen.</numerusform>
            <numerusform>%n Objekte außer Betrieb genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>These files are</source>
        <translation>Diese Dateien sind</translation>
    </message>
    <message>
        <source>a better version of %1</source>
        <translation>eine bessere Fassung von %1</translation>
    </message>
    <message>
        <source>the proof of another period</source>
        <translation>der Nachweis eines anderen Zeitraums</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Warum es sich ändert</translation>
    </message>
    <message>
        <source>Printed beside the change of revision.</source>
        <translation>Wird neben dem Wechsel der Fassung gedruckt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From the file&apos;s name</source>
        <translation>Aus dem Dateinamen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
    <message>
        <source>One sentence for the auditor.</source>
        <translation>Ein Satz für die Prüferin oder den Prüfer.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Q3 2026, or a day</source>
        <translation>Q3 2026, oder ein Tag</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>When the system produced it, with its zone.</source>
        <translation>Wann das System es erzeugt hat, mit Zeitzone.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The system it came from</source>
        <translation>Das System, aus dem es kommt</translation>
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
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>May be seen by</source>
        <translation>Einsehbar für</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Make of them</source>
        <translation>Daraus wird</translation>
    </message>
    <message>
        <source>one item for each file</source>
        <translation>je Datei ein Nachweis</translation>
    </message>
    <message>
        <source>one item with all files</source>
        <translation>ein Nachweis mit allen Dateien</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie er entstand</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer ihn sehen darf</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
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
</context>
<context>
    <name>JournalVerbs</name>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>did</source>
        <translation>tat</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>No entry.</source>
        <translation>Kein Eintrag.</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>It was made on %1: %2.</source>
        <translation>Er wurde am %1 getan: %2.</translation>
    </message>
    <message>
        <source>%1 made it on %2: %3.</source>
        <translation>%1 hat ihn am %2 getan: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Undid “%1”: %n entry(s).</source>
        <translation>
            <numerusform>„%1“ rückgängig gemacht: %n Eintrag.</numerusform>
            <numerusform>„%1“ rückgängig gemacht: %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeanWords</name>
    <message>
        <source>What the provider&apos;s half of %1 leans on</source>
        <translation>Worauf sich die Hälfte des Anbieters von %1 stützt</translation>
    </message>
    <message numerus="yes">
        <source>What %n provider&apos;s halves lean on</source>
        <translation>
            <numerusform>Worauf sich %n Hälfte eines Anbieters stützt</numerusform>
            <numerusform>Worauf sich %n Hälften von Anbietern stützen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lean on it</source>
        <translation>Darauf stützen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Where the document says so.</source>
        <translation>Wo das Dokument es sagt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>name what a provider&apos;s half leans on</source>
        <translation>benennen, worauf sich die Hälfte des Anbieters stützt</translation>
    </message>
    <message numerus="yes">
        <source>Named for %n half(s).</source>
        <translation>
            <numerusform>Für %n Hälfte benannt.</numerusform>
            <numerusform>Für %n Hälften benannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>let a provider&apos;s half lean no longer</source>
        <translation>die Hälfte des Anbieters nicht länger stützen</translation>
    </message>
    <message numerus="yes">
        <source>Ended for %n half(s).</source>
        <translation>
            <numerusform>Für %n Hälfte beendet.</numerusform>
            <numerusform>Für %n Hälften beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another document is added to those it leans on; it replaces none.</source>
        <translation>Ein weiteres Dokument kommt hinzu und ersetzt keines.</translation>
    </message>
    <message>
        <source>Looking the page up</source>
        <translation>Seite nachschlagen</translation>
    </message>
    <message>
        <source>Naming the document</source>
        <translation>Dokument wird genannt</translation>
    </message>
</context>
<context>
    <name>LeaningLines</name>
    <message>
        <source>page %1 of the document</source>
        <translation>Seite %1 des Dokuments</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>covers to %1</source>
        <translation>deckt bis %1</translation>
    </message>
    <message>
        <source>opinion restricted</source>
        <translation>Prüfungsurteil vertraulich</translation>
    </message>
    <message>
        <source>opinion not recorded</source>
        <translation>Prüfungsurteil nicht eingetragen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>may not be relied on</source>
        <translation>darf nicht zugrunde gelegt werden</translation>
    </message>
    <message>
        <source>does not name %1</source>
        <translation>nennt %1 nicht</translation>
    </message>
    <message>
        <source>names no service of ours</source>
        <translation>nennt keinen unserer Dienste</translation>
    </message>
    <message>
        <source>names none of ours</source>
        <translation>nennt nichts von uns</translation>
    </message>
    <message>
        <source>this half is not supported for %1</source>
        <translation>diese Hälfte ist nicht gestützt für %1</translation>
    </message>
    <message>
        <source>no document is named for it</source>
        <translation>kein Dokument ist dafür benannt</translation>
    </message>
    <message>
        <source>no document is named for it; not supported for %1</source>
        <translation>kein Dokument ist dafür benannt; nicht gestützt für %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>this half is not supported for any asset that it concerns</source>
        <translation>dieser Teil ist für kein Asset gestützt, das er betrifft</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erhoben von</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>May be seen by</source>
        <translation>Einsehbar für</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <translation>abgelehnt mit %1</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste ausgeben</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird ausgegeben</translation>
    </message>
    <message>
        <source>The list was not exported</source>
        <translation>Die Liste wurde nicht ausgegeben</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>%1 speaks of %2, not of %3.</source>
        <translation>%1 spricht von %2, nicht von %3.</translation>
    </message>
    <message>
        <source>%1 is called like %2, which is there for something else.</source>
        <translation>%1 heißt wie %2; das belegt etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
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
    <message>
        <source>controls in use</source>
        <translation>Kontrollen in Gebrauch</translation>
    </message>
    <message>
        <source>%1, with proof</source>
        <translation>%1, mit Nachweis</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, unterschrieben</translation>
    </message>
    <message>
        <source>%1, neither proof nor signature</source>
        <translation>%1, weder Nachweis noch Unterschrift</translation>
    </message>
    <message>
        <source>signed controls</source>
        <translation>unterschriebene Kontrollen</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
    <name>PersonColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Aktiv ab</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Aktiv bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands in reports.</source>
        <translation>Wie er in Berichten steht.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>From where the person looks at a control.</source>
        <translation>Von wo aus die Person auf eine Kontrolle blickt.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>unsere eigene</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Aktiv ab</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Aktiv bis</translation>
    </message>
    <message>
        <source>still active</source>
        <translation>noch aktiv</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Scope &amp; assets</source>
        <translation>Bereich &amp; Objekte</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Prüfberichte</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>edition %1 of %2</source>
        <translation>Ausgabe %1 vom %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>newly signed</source>
        <translation>neu unterschrieben</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1; obtained after the period</source>
        <translation>%1; nach dem Zeitraum beschafft</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, zuvor: %2</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Grund: %2</translation>
    </message>
    <message>
        <source>%1, withdrawn on %2</source>
        <translation>%1, zurückgezogen am %2</translation>
    </message>
    <message>
        <source>%1: %2 in review</source>
        <translation>%1: bei der Durchsicht %2</translation>
    </message>
    <message>
        <source>%1: no longer in this binder&apos;s scope or period</source>
        <translation>%1: nicht mehr im Geltungsbereich oder Zeitraum dieser Mappe</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 by %5, %6 on %7</source>
        <translation>%1: %2, %3, %4 von %5, %6 am %7</translation>
    </message>
</context>
<context>
    <name>PlanCover</name>
    <message>
        <source>%1 to %2, both days included, %3</source>
        <translation>%1 bis %2, beide Tage eingeschlossen, %3</translation>
    </message>
    <message>
        <source>%1, not named</source>
        <translation>%1, nicht benannt</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1; the journal grew by %n entry(s) after that</source>
        <translation>
            <numerusform>%1; danach wuchs das Journal um %n Eintrag</numerusform>
            <numerusform>%1; danach wuchs das Journal um %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other scope(s) of the organisation</source>
        <translation>
            <numerusform>%n weiterer Geltungsbereich der Organisation</numerusform>
            <numerusform>%n weitere Geltungsbereiche der Organisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Not in this binder</source>
        <translation>Nicht in dieser Prüfmappe</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Ausgewertet am</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Durchgesehen von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Prüfmappe</translation>
    </message>
</context>
<context>
    <name>PlanExhibits</name>
    <message>
        <source>%1 (point in time)</source>
        <translation>%1 (Zeitpunkt)</translation>
    </message>
    <message>
        <source>%1, collected by %2</source>
        <translation>%1, erhoben von %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>%1 rows at the source</source>
        <translation>%1 Zeilen in der Quelle</translation>
    </message>
    <message>
        <source>%1 rows in the file</source>
        <translation>%1 Zeilen in der Datei</translation>
    </message>
    <message>
        <source>sample: %1 of %2</source>
        <translation>Stichprobe: %1 von %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>personal data: %1</source>
        <translation>personenbezogene Daten: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>nächste Durchsicht %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
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
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Why this revision</source>
        <translation>Warum diese Fassung</translation>
    </message>
    <message>
        <source>time not recorded; source: %1</source>
        <translation>Zeit nicht erfasst; Quelle: %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>zurückgezogen am %1</translation>
    </message>
    <message>
        <source>replaced by revision %1</source>
        <translation>ersetzt durch Fassung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; its days after %2 are not proved</source>
        <translation>%1; seine Tage nach dem %2 sind nicht nachgewiesen</translation>
    </message>
    <message>
        <source>file of %1</source>
        <translation>Datei von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>reviewed with %1 by %2, %3: %4</source>
        <translation>geprüft mit %1 durch %2, %3: %4</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>no requirement relies on it</source>
        <translation>keine Anforderung stützt sich darauf</translation>
    </message>
    <message>
        <source>relied on for %1</source>
        <translation>gestützt wird darauf: %1</translation>
    </message>
    <message>
        <source>%1, filed for %2</source>
        <translation>%1, abgelegt für %2</translation>
    </message>
    <message>
        <source>the file was accepted; %1 itself has not been reviewed</source>
        <translation>die Datei wurde angenommen; %1 selbst ist nicht durchgesehen</translation>
    </message>
    <message>
        <source>the file was accepted by %1, %2; %3 itself has not been reviewed</source>
        <translation>die Datei wurde angenommen von %1, %2; %3 selbst ist nicht durchgesehen</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>alle Geltungsbereiche</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Restricted files follow from it.</source>
        <translation>Danach richten sich beschränkte Dateien.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>As it stands on the cover</source>
        <translation>Wie auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>that of the audit or scope</source>
        <translation>der von Prüfung oder Geltungsbereich</translation>
    </message>
    <message>
        <source>That of the audit or scope</source>
        <translation>Der von Prüfung oder Geltungsbereich</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>draft, not recorded</source>
        <translation>Entwurf, nicht verzeichnet</translation>
    </message>
    <message>
        <source>issued, with page stamps</source>
        <translation>ausgegeben, mit Seitenstempeln</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Files restricted to this name are handed out.</source>
        <translation>Dateien, die auf diesen Namen beschränkt sind, werden mitgegeben.</translation>
    </message>
</context>
<context>
    <name>PlanFront</name>
    <message>
        <source>Confidential · for the auditor</source>
        <translation>Vertraulich · für die Prüfer</translation>
    </message>
    <message>
        <source>Confidential · for the regulator</source>
        <translation>Vertraulich · für die Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Confidential · for the named recipient</source>
        <translation>Vertraulich · für den benannten Empfänger</translation>
    </message>
    <message>
        <source>Confidential · for use inside the organisation</source>
        <translation>Vertraulich · nur innerhalb der Organisation</translation>
    </message>
    <message>
        <source>%1 frameworks</source>
        <translation>%1 Regelwerke</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation>%1 · %2 · Stand %3</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, Ausgabe %2</translation>
    </message>
    <message>
        <source>%1 · replaces edition %2 of %3</source>
        <translation>%1 · ersetzt Ausgabe %2 von %3</translation>
    </message>
    <message>
        <source>never checked in full</source>
        <translation>nie vollständig geprüft</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nichts gefunden</translation>
    </message>
    <message>
        <source>%1, %2 discrepancies</source>
        <translation>%1, %2 Abweichungen</translation>
    </message>
    <message>
        <source>%1 · fixed settings: paper %2, language English, Noto fonts</source>
        <translation>%1 · feste Einstellungen: Papier %2, Sprache Deutsch, Noto-Schriften</translation>
    </message>
    <message>
        <source>requirements: %1 applicable, %2 excluded</source>
        <translation>Anforderungen: %1 zutreffend, %2 ausgeschlossen</translation>
    </message>
    <message>
        <source>not printed: %1 withheld, %2 as file, %3 unreadable</source>
        <translation>nicht gedruckt: %1 zurückgehalten, %2 als Datei, %3 nicht lesbar</translation>
    </message>
    <message>
        <source>This binder holds what %1 has recorded of its own controls under %2, with the evidence behind them. It leaves out what part G lists, and nothing else.</source>
        <translation>Diese Prüfmappe enthält, was %1 zu den eigenen Kontrollen nach %2 festgehalten hat, mit den Nachweisen dazu. Sie lässt weg, was Teil G aufführt, und sonst nichts.</translation>
    </message>
    <message>
        <source>The conclusions are those of the organisation&apos;s own people. They are not an independent opinion.</source>
        <translation>Die Schlüsse sind die der eigenen Leute der Organisation. Sie sind kein unabhängiges Urteil.</translation>
    </message>
    <message>
        <source>Documents of the provider support the provider&apos;s half only.</source>
        <translation>Dokumente des Anbieters stützen nur die Hälfte des Anbieters.</translation>
    </message>
    <message>
        <source>A digest shows that a file has not changed since it was taken in. It does not show that what the file says is true.</source>
        <translation>Ein Prüfwert zeigt, dass sich eine Datei seit der Aufnahme nicht geändert hat. Er zeigt nicht, dass ihre Aussage wahr ist.</translation>
    </message>
    <message>
        <source>Cite an exhibit by its number and the stamp of the page. Part G says how to check the binder and its folder.</source>
        <translation>Zitieren Sie einen Beleg mit seiner Nummer und dem Stempel der Seite. Teil G sagt, wie die Prüfmappe und ihr Ordner zu prüfen sind.</translation>
    </message>
    <message>
        <source>Overrides of the rules in this binder: %1, listed in part D.</source>
        <translation>Übersteuerte Regeln in dieser Prüfmappe: %1, aufgeführt in Teil D.</translation>
    </message>
    <message>
        <source>reference only, %1</source>
        <translation>nur Verweis, %1</translation>
    </message>
    <message>
        <source>not held: requirements %1, slots overdue %2, duties undecided %3</source>
        <translation>nicht vorhanden: Anforderungen %1, überfällige Termine %2, unentschiedene Pflichten %3</translation>
    </message>
    <message>
        <source>DRAFT, not issued</source>
        <translation>ENTWURF, nicht ausgegeben</translation>
    </message>
    <message>
        <source>%1 signed</source>
        <translation>%1 unterschrieben</translation>
    </message>
    <message>
        <source>%1 signed in part</source>
        <translation>%1 teilweise unterschrieben</translation>
    </message>
    <message>
        <source>%1 signed without reviewed proof or practice</source>
        <translation>%1 unterschrieben ohne geprüften Nachweis oder Umsetzung</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 void or lapsed</source>
        <translation>%1 hinfällig oder abgelaufen</translation>
    </message>
    <message>
        <source>controls: %1</source>
        <translation>Kontrollen: %1</translation>
    </message>
    <message>
        <source>; %1 retired</source>
        <translation>; %1 außer Kraft</translation>
    </message>
    <message>
        <source>A signature made at a desk is bound to what was signed and to the desk&apos;s record of it. That the named person sat there is not proved: the signer&apos;s name is chosen, not checked.</source>
        <translation>Eine Unterschrift am Arbeitsplatz ist an das gebunden, was unterschrieben wurde, und an das, was dort darüber festgehalten ist. Dass die genannte Person dort saß, ist nicht bewiesen: Der Name wird gewählt, nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 signed for design only</source>
        <translation>%1 nur zum Aufbau unterschrieben</translation>
    </message>
    <message>
        <source>%1 effective</source>
        <translation>%1 wirksam</translation>
    </message>
    <message>
        <source>%1 with exceptions</source>
        <translation>%1 mit Ausnahmen</translation>
    </message>
    <message>
        <source>%1 not effective</source>
        <translation>%1 nicht wirksam</translation>
    </message>
    <message>
        <source>%1 not performed</source>
        <translation>%1 nicht durchgeführt</translation>
    </message>
    <message>
        <source>%1 no occurrence</source>
        <translation>%1 ohne Vorkommnis</translation>
    </message>
    <message>
        <source>; reviewed by a second person: %1</source>
        <translation>; von einer zweiten Person geprüft: %1</translation>
    </message>
    <message>
        <source>Days are covered by accepted proof that the control operated on them, and none after the day on which that proof was made. A policy shows that a control exists, a report about a control what its author found; neither covers a day, and that a control worked is proved by neither.</source>
        <translation>Tage sind durch angenommene Nachweise abgedeckt, dass die Kontrolle an ihnen betrieben wurde, und keiner nach dem Tag, an dem der Nachweis entstand. Eine Richtlinie zeigt, dass es eine Kontrolle gibt, ein Bericht über eine Kontrolle, was sein Verfasser fand; keines von beiden deckt einen Tag ab, und dass eine Kontrolle betrieben wurde, belegt keines von beiden.</translation>
    </message>
    <message>
        <source>Restricted documents stand here as reference sheets: title, period, what they support, their review and their digest, and where they may be seen.</source>
        <translation>Beschränkte Dokumente stehen hier als Verweisblätter: Titel, Zeitraum, was sie stützen, ihre Prüfung und ihre Prüfsumme, und wo sie eingesehen werden können.</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 Seite</numerusform>
            <numerusform>%1 Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document(s) of providers</source>
        <translation>
            <numerusform>Dokument von Anbietern</numerusform>
            <numerusform>Dokumente von Anbietern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of the period without a provider&apos;s report or letter</source>
        <translation>
            <numerusform>Tag des Zeitraums ohne Bericht oder Brief des Anbieters</numerusform>
            <numerusform>Tage des Zeitraums ohne Bericht oder Brief des Anbieters</numerusform>
        </translation>
    </message>
    <message>
        <source>, by whoever did or prepared it: %1</source>
        <translation>, von denen, die es taten oder vorbereiteten: %1</translation>
    </message>
    <message>
        <source>%1 not reviewed</source>
        <translation>%1 nicht durchgesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The owner of a control, or whoever carries it out in the owner&apos;s place, signs “performed”; where that is not the owner, the line of the signature says so. The second line (“second look”) signs “reviewed”, an independent person “tested”, management “approved”. Who carried a control out or collected its evidence does not review it, unless an override says why; such a review counts as no second person&apos;s.</source>
        <translation>Wer für eine Kontrolle zuständig ist oder sie an deren Stelle ausführt, unterschreibt „durchgeführt“; ist es nicht die zuständige Person, so sagt es die Zeile der Unterschrift. Die zweite Linie („zweiter Blick“) unterschreibt „durchgesehen“, eine unabhängige Person „geprüft“, die Leitung „genehmigt“. Wer eine Kontrolle ausgeführt oder ihren Nachweis erhoben hat, sieht sie nicht durch, es sei denn, eine Übersteuerung nennt den Grund; eine solche Durchsicht zählt nicht als die einer zweiten Person.</translation>
    </message>
    <message>
        <source> (partial list of %1)</source>
        <translation> (Teilliste von %1)</translation>
    </message>
    <message numerus="yes">
        <source>statement(s) of exceptions; controls concerned: %1; rules overridden: %2</source>
        <translation>
            <numerusform>Erklärung mit Abweichungen; betroffene Kontrollen: %1; übersteuerte Regeln: %2</numerusform>
            <numerusform>Erklärungen mit Abweichungen; betroffene Kontrollen: %1; übersteuerte Regeln: %2</numerusform>
        </translation>
    </message>
    <message>
        <source> (of the effective ones: %1)</source>
        <translation> (davon wirksame: %1)</translation>
    </message>
    <message numerus="yes">
        <source>; %n more on the provider&apos;s own word alone</source>
        <translation>
            <numerusform>; %n weiterer nur nach dem eigenen Wort des Anbieters</numerusform>
            <numerusform>; %n weitere nur nach dem eigenen Wort des Anbieters</numerusform>
        </translation>
    </message>
    <message>
        <source>provider&apos;s halves: %1 without a named document, %2 not supported by the one named, %3 supported for a part only</source>
        <translation>Hälften des Anbieters: %1 ohne genanntes Dokument, %2 vom genannten nicht gestützt, %3 nur zum Teil gestützt</translation>
    </message>
    <message>
        <source>%1, none after it to %2</source>
        <translation>%1, keiner danach bis %2</translation>
    </message>
    <message numerus="yes">
        <source>exhibit(s), each behind a slip sheet; those that are printed have %1</source>
        <translation>
            <numerusform>Anlage hinter einem Deckblatt; gedruckt hat sie %1</numerusform>
            <numerusform>Anlagen, jede hinter einem Deckblatt; die gedruckten haben %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope and period are those of the cover. Not printed are: proof of other days; proof that is linked to no control of this scope, no request of the audit and no document of its providers; what review returned or rejected; what was withdrawn; revisions that others replaced. Part G names each by number.</source>
        <translation>Geltungsbereich und Zeitraum sind die des Deckblatts. Nicht gedruckt sind: Nachweise anderer Tage; Nachweise, die mit keiner Kontrolle dieses Geltungsbereichs, keiner Anfrage des Audits und keinem Dokument seiner Anbieter verknüpft sind; was die Durchsicht zurückgab oder ablehnte; was zurückgezogen wurde; Fassungen, die andere ersetzten. Teil G nennt jedes mit Nummer.</translation>
    </message>
    <message>
        <source>State is worked out from the records and the as-of day, never entered; the words are explained below. A control stands as its newest valid signature of the highest line says: management, then independent, then second look, then who runs it. What was signed of its operating goes before what was signed of its design. Day by day the highest line that signed decides, and the least favourable day gives the state. A signature lapses when the last day on which it was to stand is over, and is void when what it rests on has changed; either decides only where no valid one was signed after it. “Open” on the cover counts the controls on which nobody has signed, whatever is held.</source>
        <translation>Der Zustand wird aus den Aufzeichnungen und dem Stichtag berechnet, nie eingegeben; die Wörter sind unten erklärt. Eine Kontrolle steht so, wie es die neueste gültige Unterschrift der höchsten Linie sagt: Leitung, dann unabhängig, dann zweiter Blick, dann wer sie ausführt. Was über die Durchführung unterzeichnet wurde, geht vor dem über den Aufbau. Tag für Tag entscheidet die höchste Linie, die unterzeichnet hat, und der ungünstigste Tag ergibt den Zustand. Eine Unterschrift läuft ab, wenn der letzte Tag vorbei ist, für den sie gelten sollte, und wird ungültig, wenn sich änderte, worauf sie beruht; beides entscheidet nur, wo danach keine gültige gegeben wurde. „Offen“ auf dem Deckblatt zählt die Kontrollen, für die niemand unterzeichnet hat, was auch immer vorliegt.</translation>
    </message>
    <message>
        <source>A requirement stands as the weakest of its controls, in this order: not effective, not performed, signed and now void, signed and lapsed, signed without reviewed proof, signed with nothing implemented, held with days not stated, held and not reviewed, proof held and not signed, signed in part, signed for its design only, with exceptions, effective. Where one of its controls holds nothing and another holds proof, it reads as the other; the sheets say which holds nothing. What the provider alone carries out and no document supports says so before our own state. It reads “signed in part” where some of its controls are signed and the others hold nothing, or where days of the period that are over are signed by nobody, and “design, with exceptions” where one control is signed for its design only and another with exceptions. A control that was retired and holds nothing counts for none.</source>
        <translation>Eine Anforderung steht wie die schwächste ihrer Kontrollen, in dieser Reihenfolge: nicht wirksam, nicht durchgeführt, unterzeichnet und jetzt ungültig, unterzeichnet und abgelaufen, unterzeichnet ohne durchgesehenen Nachweis, unterzeichnet ohne Umsetzung, vorliegend ohne genannte Tage, vorliegend und nicht durchgesehen, Nachweis vorliegend und nicht unterzeichnet, zum Teil unterzeichnet, nur für den Aufbau unterzeichnet, mit Ausnahmen, wirksam. Wo eine ihrer Kontrollen nichts vorweist und eine andere einen Nachweis, steht sie wie die andere; die Blätter sagen, welche nichts vorweist. Was der Anbieter allein ausführt und kein Dokument stützt, sagt das vor unserem eigenen Zustand. „Zum Teil unterzeichnet“ steht, wo einige ihrer Kontrollen unterzeichnet sind und die anderen nichts vorweisen, oder wo Tage des Zeitraums, die vorbei sind, von niemandem unterzeichnet sind, und „Aufbau, mit Ausnahmen“, wo eine Kontrolle nur für den Aufbau und eine andere mit Ausnahmen unterzeichnet ist. Eine stillgelegte Kontrolle, die nichts vorweist, zählt nicht.</translation>
    </message>
</context>
<context>
    <name>PlanHalves</name>
    <message>
        <source>duties %1</source>
        <translation>Pflichten %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>no document is named for it</source>
        <translation>kein Dokument ist dafür benannt</translation>
    </message>
</context>
<context>
    <name>PlanProvider</name>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>exhibit %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>no file held</source>
        <translation>keine Datei vorhanden</translation>
    </message>
    <message>
        <source>%1 days reported, %2 bridged, none open</source>
        <translation>%1 Tage berichtet, %2 überbrückt, keiner offen</translation>
    </message>
    <message>
        <source>%1 days reported, %2 bridged, %3 open: %4</source>
        <translation>%1 Tage berichtet, %2 überbrückt, %3 offen: %4</translation>
    </message>
    <message>
        <source>assumed by the report</source>
        <translation>vom Bericht vorausgesetzt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>matrix row</source>
        <translation>Zeile der Matrix</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>not repeated here, for the document is restricted</source>
        <translation>hier nicht wiederholt, denn das Dokument ist beschränkt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Durchgesehen von</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Durchgesehen am</translation>
    </message>
    <message>
        <source>Opinion as read</source>
        <translation>Prüfungsurteil wie gelesen</translation>
    </message>
    <message>
        <source>Scope enough</source>
        <translation>Umfang ausreichend</translation>
    </message>
    <message>
        <source>Period enough</source>
        <translation>Zeitraum ausreichend</translation>
    </message>
    <message>
        <source>The provider answers: %1</source>
        <translation>Der Anbieter antwortet: %1</translation>
    </message>
    <message>
        <source>Whether it touches us is undecided.</source>
        <translation>Ob es uns betrifft, ist nicht entschieden.</translation>
    </message>
    <message>
        <source>It does not touch us.</source>
        <translation>Es betrifft uns nicht.</translation>
    </message>
    <message>
        <source>It touches us.</source>
        <translation>Es betrifft uns.</translation>
    </message>
    <message>
        <source>Our answer: %1</source>
        <translation>Unsere Antwort: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>none: a certificate</source>
        <translation>keines: ein Zertifikat</translation>
    </message>
    <message>
        <source>none: a letter</source>
        <translation>keines: ein Brief</translation>
    </message>
    <message>
        <source>none: the provider&apos;s own word</source>
        <translation>keines: das eigene Wort des Anbieters</translation>
    </message>
    <message>
        <source>none: a listing</source>
        <translation>keines: eine Listung</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>%1 days reported, %2 bridged, none open until %3</source>
        <translation>%1 Tage berichtet, %2 überbrückt, bis %3 keiner offen</translation>
    </message>
    <message>
        <source>%1, not named: %2</source>
        <translation>%1, nicht genannt: %2</translation>
    </message>
    <message>
        <source>%1 bridges to %2, the provider&apos;s own word</source>
        <translation>%1 überbrückt bis %2, die eigene Aussage des Anbieters</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, on it: %2</source>
        <translation>%1, darauf: %2</translation>
    </message>
    <message>
        <source>%1; the reviewer&apos;s words are not repeated here, for the document is restricted</source>
        <translation>%1; die Worte der durchsehenden Person sind hier nicht wiedergegeben, denn das Dokument ist vertraulich</translation>
    </message>
    <message>
        <source>no exhibit in the period</source>
        <translation>kein Beleg im Zeitraum</translation>
    </message>
    <message>
        <source>decided by somebody who is not recorded</source>
        <translation>entschieden von jemandem, der nicht eingetragen ist</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PlanScope</name>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>%1, applies from %2</source>
        <translation>%1, gilt ab %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>other party: %1</source>
        <translation>andere Stelle: %1</translation>
    </message>
    <message>
        <source>By %1, “%2”, page dated %3, looked at on %4: %5. One system usually mixes models; the model belongs to the asset. Customer data, configurations and identities stay with the customer in every model.</source>
        <translation>Nach %1, „%2“, Seite vom %3, angesehen am %4: %5. Ein System mischt meist mehrere Modelle; das Modell gehört zum Objekt. Kundendaten, Konfigurationen und Identitäten bleiben in jedem Modell beim Kunden.</translation>
    </message>
    <message>
        <source>no control of ours yet</source>
        <translation>noch keine eigene Kontrolle</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>Asked of us: %1</source>
        <translation>Von uns verlangt: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s half: %1</source>
        <translation>Hälfte des Anbieters: %1</translation>
    </message>
    <message>
        <source>For orientation only: no such page of %1 is recorded, and what follows does not bind it. Who carries out a requirement here is what the pages after it say.</source>
        <translation>Nur zur Orientierung: Keine solche Seite von %1 ist eingetragen, und das Folgende bindet diesen Anbieter nicht. Wer eine Anforderung hier ausführt, sagen die Seiten danach.</translation>
    </message>
    <message>
        <source>provider&apos;s half unproven; ours: %1</source>
        <translation>Teil des Anbieters unbelegt; unserer: %1</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Operating, %1 · %2 · owner: %3 · text v%4, in force from %5</source>
        <translation>Betrieb, %1 · %2 · zuständig: %3 · Text V%4, gültig ab %5</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>the whole organisation</source>
        <translation>die ganze Organisation</translation>
    </message>
    <message>
        <source>no asset yet</source>
        <translation>noch kein Objekt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 implemented)</source>
        <translation>%1 (%2 von %3 umgesetzt)</translation>
    </message>
    <message>
        <source>%1 does not apply: %2</source>
        <translation>%1 trifft nicht zu: %2</translation>
    </message>
    <message>
        <source>No evidence was held for this control on the as-of day.</source>
        <translation>Am Stichtag lag kein Nachweis für diese Kontrolle vor.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Zuständig: %1.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>obtained after the period</source>
        <translation>nach dem Zeitraum erlangt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>recorded by %1 on behalf of %2</source>
        <translation>von %1 für %2 festgehalten</translation>
    </message>
    <message>
        <source>override: %1</source>
        <translation>Übersteuerung: %1</translation>
    </message>
    <message>
        <source>%1 slots: %2 filled, %3 overdue</source>
        <translation>%1 Termine: %2 erfüllt, %3 überfällig</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1, next review %2</source>
        <translation>%1, nächste Überprüfung %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>genehmigt %1</translation>
    </message>
    <message>
        <source>held, not reviewed</source>
        <translation>vorhanden, nicht geprüft</translation>
    </message>
    <message>
        <source>%1, not reviewed</source>
        <translation>%1, nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>retired on %1</source>
        <translation>außer Kraft seit %1</translation>
    </message>
    <message>
        <source>days not stated</source>
        <translation>Tage nicht angegeben</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>nur für %1</translation>
    </message>
    <message>
        <source>proof of single days: %1</source>
        <translation>Nachweis einzelner Tage: %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>rows at the source differ</source>
        <translation>Zeilen in der Quelle weichen ab</translation>
    </message>
    <message>
        <source>%1, of own work, by override</source>
        <translation>%1, eigene Arbeit, durch Übersteuerung</translation>
    </message>
    <message>
        <source>%1, taken in %2</source>
        <translation>%1, aufgenommen %2</translation>
    </message>
    <message>
        <source>not the owner of the control</source>
        <translation>nicht zuständig für die Kontrolle</translation>
    </message>
    <message>
        <source>On each: %1</source>
        <translation>Auf jedem: %1</translation>
    </message>
    <message>
        <source>The event that triggers this control did not occur in the period. Stated by %1. Samples and records of it are not expected; lists, logs, settings, policies and reports are.</source>
        <translation>Das Ereignis, das diese Kontrolle auslöst, trat im Zeitraum nicht ein. Erklärt von %1. Stichproben und Aufzeichnungen davon werden nicht erwartet; Listen, Protokolle, Einstellungen, Richtlinien und Berichte schon.</translation>
    </message>
    <message>
        <source>%1; 1 slot is filled in part only</source>
        <translation>%1; 1 Zeitraum ist nur zum Teil belegt</translation>
    </message>
    <message>
        <source>%1; %2 slots are filled in part only</source>
        <translation>%1; %2 Zeiträume sind nur zum Teil belegt</translation>
    </message>
    <message>
        <source>every day covered</source>
        <translation>jeder Tag abgedeckt</translation>
    </message>
    <message>
        <source>carried it out; otherwise %1</source>
        <translation>führte sie aus; sonst %1</translation>
    </message>
</context>
<context>
    <name>PlanStatement</name>
    <message>
        <source>No statement by management is part of this binder.</source>
        <translation>Diese Mappe enthält keine Erklärung der Leitung.</translation>
    </message>
    <message>
        <source>Management signed what follows for the period, each for the control that it names. No statement on the scope as a whole is part of this binder.</source>
        <translation>Die Leitung hat für den Zeitraum Folgendes unterschrieben, jeweils für die genannte Maßnahme. Eine Erklärung zum ganzen Geltungsbereich ist nicht Teil dieser Mappe.</translation>
    </message>
    <message>
        <source>%1, recorded by %2</source>
        <translation>%1, erfasst von %2</translation>
    </message>
    <message>
        <source>On %1, %2, %3: “%4” %5, %6, %7, %8 (%9).</source>
        <translation>Zu %1, %2, %3: „%4“ %5, %6, %7, %8 (%9).</translation>
    </message>
    <message>
        <source>Management approved the design of these controls, each as of a day; their sheets hold the words: %1.</source>
        <translation>Die Leitung hat die Gestaltung dieser Kontrollen genehmigt, jede zu einem Tag; der Wortlaut steht auf ihren Blättern: %1.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 erfüllt</translation>
    </message>
    <message>
        <source>%1 met, proof stale</source>
        <translation>%1 erfüllt, Nachweis veraltet</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 of no concern to us</source>
        <translation>%1 betreffen uns nicht</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 unentschieden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>operating %1</source>
        <translation>Betrieb %1</translation>
    </message>
    <message>
        <source>design as of %1</source>
        <translation>Aufbau, Stand %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>unentschieden: %1</translation>
    </message>
    <message>
        <source>%1 (excluded)</source>
        <translation>%1 (ausgeschlossen)</translation>
    </message>
</context>
<context>
    <name>PointColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Entries since</source>
        <translation>Einträge seither</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>restore point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>binder handed out</source>
        <translation>Prüfmappe herausgegeben</translation>
    </message>
    <message>
        <source>end of an audited period</source>
        <translation>Ende eines geprüften Zeitraums</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, Ausgabe %2</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Der Tresor wurde angelegt</translation>
    </message>
    <message>
        <source>At the end of a session</source>
        <translation>Am Ende einer Sitzung</translation>
    </message>
    <message>
        <source>Before a new format</source>
        <translation>Vor einem neuen Format</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>PreFlightColumns</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was damit ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PreFlightWords</name>
    <message>
        <source>stops the binder</source>
        <translation>verhindert die Prüfmappe</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>given as file, not printed</source>
        <translation>nur als Datei, nicht gedruckt</translation>
    </message>
    <message>
        <source>sent away in review or withdrawn</source>
        <translation>bei der Durchsicht abgewiesen oder zurückgezogen</translation>
    </message>
    <message>
        <source>outside the scope or period</source>
        <translation>außerhalb von Geltungsbereich oder Zeitraum</translation>
    </message>
    <message>
        <source>an auditor would ask</source>
        <translation>ein Prüfer würde fragen</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is not printed</source>
        <translation>%1 wird nicht gedruckt</translation>
    </message>
    <message>
        <source>says no days that it covers</source>
        <translation>nennt keine Tage, für die er gilt</translation>
    </message>
    <message>
        <source>nobody has reviewed it</source>
        <translation>niemand hat ihn durchgesehen</translation>
    </message>
    <message>
        <source>collected and reviewed by the same person</source>
        <translation>von derselben Person beschafft und durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>one item for %n control(s)</source>
        <translation>
            <numerusform>ein Nachweis für %n Kontrolle</numerusform>
            <numerusform>ein Nachweis für %n Kontrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>a population without a count of its rows</source>
        <translation>eine Grundgesamtheit ohne Zahl ihrer Zeilen</translation>
    </message>
    <message>
        <source>nothing is held for this requirement</source>
        <translation>für diese Anforderung ist nichts vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) overdue</source>
        <translation>
            <numerusform>%n Termin überfällig</numerusform>
            <numerusform>%n Termine überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>this duty is undecided</source>
        <translation>diese Pflicht ist unentschieden</translation>
    </message>
    <message>
        <source>not linked to a control of the scope, or of other days</source>
        <translation>keiner Kontrolle des Geltungsbereichs zugeordnet oder von anderen Tagen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>restricted, goes along</source>
        <translation>beschränkt, geht mit</translation>
    </message>
    <message>
        <source>linked to nothing</source>
        <translation>mit nichts verknüpft</translation>
    </message>
    <message>
        <source>no control says what it is for</source>
        <translation>keine Kontrolle sagt, wofür</translation>
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
    <name>Promises</name>
    <message>
        <source>What Muniment promises</source>
        <translation>Was Muniment zusagt</translation>
    </message>
    <message>
        <source>Saved is saved</source>
        <translation>Gespeichert ist gespeichert</translation>
    </message>
    <message>
        <source>What is shown as saved outlives a crash of the program and a loss of power. A change, an import or a binder is there whole, or not at all.</source>
        <translation>Was als gespeichert gezeigt wird, übersteht einen Absturz des Programms und einen Stromausfall. Eine Änderung, ein Import oder eine Prüfmappe ist ganz da oder gar nicht.</translation>
    </message>
    <message>
        <source>The file as it was</source>
        <translation>Die Datei, wie sie war</translation>
    </message>
    <message>
        <source>A file is copied byte for byte, with its SHA-256. The source is only read.</source>
        <translation>Eine Datei wird Byte für Byte übernommen, mit ihrem SHA-256. Die Quelle wird nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing replaced</source>
        <translation>Nichts wird ersetzt</translation>
    </message>
    <message>
        <source>A newer file stands beside the earlier one. Every change is kept in the journal, with who made it and when.</source>
        <translation>Eine neuere Datei steht neben der früheren. Jede Änderung bleibt im Protokoll, mit Person und Zeitpunkt.</translation>
    </message>
    <message>
        <source>Tampering shows</source>
        <translation>Eingriffe fallen auf</translation>
    </message>
    <message>
        <source>A check of every byte finds what was altered, removed or slipped into the vault, and names the first place. It runs behind your work, and at once from the menu Vault.</source>
        <translation>Eine Prüfung aller Bytes findet, was im Tresor geändert, entfernt oder eingefügt wurde, und nennt die erste Stelle. Sie läuft neben Ihrer Arbeit, und sofort über das Menü Tresor.</translation>
    </message>
    <message>
        <source>One writer</source>
        <translation>Ein Schreiber</translation>
    </message>
    <message>
        <source>One program writes a vault at a time. Others read it, and are told who writes.</source>
        <translation>Ein Programm zur Zeit schreibt in einen Tresor. Andere lesen ihn und erfahren, wer schreibt.</translation>
    </message>
    <message>
        <source>Strange files</source>
        <translation>Fremde Dateien</translation>
    </message>
    <message>
        <source>Files are opened by a program of their own, without a network and with limits of time and memory. One that breaks it costs one line.</source>
        <translation>Dateien öffnet ein eigenes Programm, ohne Netzwerk und mit Grenzen für Zeit und Speicher. Eine Datei, an der es scheitert, kostet eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing left out unsaid</source>
        <translation>Nichts fehlt stillschweigend</translation>
    </message>
    <message>
        <source>A binder names every item that it does not print, with the reason.</source>
        <translation>Eine Prüfmappe nennt jeden Nachweis, den sie nicht druckt, mit dem Grund.</translation>
    </message>
    <message>
        <source>Copies that work</source>
        <translation>Brauchbare Kopien</translation>
    </message>
    <message>
        <source>A copy is read in full once it is made. A damaged copy is refused, and the vault stays as it is.</source>
        <translation>Eine Kopie wird ganz gelesen, sobald sie erstellt ist. Eine beschädigte Kopie wird abgewiesen, und der Tresor bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What it cannot promise</source>
        <translation>Was es nicht zusagen kann</translation>
    </message>
    <message>
        <source>That proof is true</source>
        <translation>Dass Nachweise wahr sind</translation>
    </message>
    <message>
        <source>A file is kept as it was given. Whether it tells the truth is for those who sign, and for the auditor.</source>
        <translation>Eine Datei wird verwahrt, wie sie übergeben wurde. Ob sie die Wahrheit sagt, beurteilen die Unterzeichnenden und die Prüfer.</translation>
    </message>
    <message>
        <source>That times are right</source>
        <translation>Dass Zeiten stimmen</translation>
    </message>
    <message>
        <source>Times are those of this desk&apos;s clock. One that goes back is noticed, one that is wrong is not. A binder in other hands shows what the journal held when it went out.</source>
        <translation>Zeiten sind die der Uhr dieses Platzes. Geht sie zurück, fällt das auf; geht sie falsch, nicht. Eine Prüfmappe in anderen Händen zeigt, was bei der Übergabe im Protokoll stand.</translation>
    </message>
    <message>
        <source>Who sat here</source>
        <translation>Wer hier saß</translation>
    </message>
    <message>
        <source>A name is chosen at this desk, without a password. Whoever uses your account can act under each name.</source>
        <translation>Ein Name wird an diesem Platz gewählt, ohne Passwort. Wer Ihr Benutzerkonto verwendet, kann unter jedem Namen handeln.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Geheimhaltung</translation>
    </message>
    <message>
        <source>The vault is not encrypted. Protect the account and the disk; keep no passwords or keys in it.</source>
        <translation>Der Tresor ist nicht verschlüsselt. Schützen Sie Konto und Datenträger; verwahren Sie keine Passwörter und Schlüssel darin.</translation>
    </message>
    <message>
        <source>Programs under your account</source>
        <translation>Programme unter Ihrem Konto</translation>
    </message>
    <message>
        <source>They can read the vault, and could put another one in its place. A binder or a copy that was given away shows it.</source>
        <translation>Sie können den Tresor lesen und könnten einen anderen an seine Stelle setzen. Eine Prüfmappe oder Kopie in anderen Händen zeigt das.</translation>
    </message>
    <message>
        <source>A disk that lies</source>
        <translation>Ein Datenträger, der lügt</translation>
    </message>
    <message>
        <source>Some disks confirm what they have not yet written. Keep copies on another one.</source>
        <translation>Manche Datenträger bestätigen, was noch nicht geschrieben ist. Bewahren Sie Kopien auf einem anderen auf.</translation>
    </message>
</context>
<context>
    <name>ProviderColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Services used</source>
        <translation>Genutzte Dienste</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Regions used</source>
        <translation>Genutzte Regionen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Duties open</source>
        <translation>Offene Pflichten</translation>
    </message>
    <message>
        <source>Newest document</source>
        <translation>Neuestes Dokument</translation>
    </message>
    <message>
        <source>Contracting entity</source>
        <translation>Vertragspartner</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
</context>
<context>
    <name>ProviderPages</name>
    <message>
        <source>Provider&apos;s documents</source>
        <translation>Dokumente des Anbieters</translation>
    </message>
    <message>
        <source>No document of a third party about the provider is held.</source>
        <translation>Kein Dokument eines Dritten über den Anbieter liegt vor.</translation>
    </message>
    <message>
        <source>These documents support the provider&apos;s half only. A certificate is in force or not; a report covers a span of days and never expires.</source>
        <translation>Diese Dokumente stützen nur die Hälfte des Anbieters. Ein Zertifikat ist gültig oder nicht; ein Bericht deckt eine Zeitspanne ab und läuft nie ab.</translation>
    </message>
    <message>
        <source>Cover of the audit period by the provider&apos;s reports</source>
        <translation>Abdeckung des Prüfungszeitraums durch die Berichte des Anbieters</translation>
    </message>
    <message>
        <source>Solid: covered by a report. Hatched: bridged by a letter, the provider&apos;s own word. Crossed: open.</source>
        <translation>Voll: durch einen Bericht abgedeckt. Schraffiert: durch ein Schreiben überbrückt, das eigene Wort des Anbieters. Gekreuzt: offen.</translation>
    </message>
    <message>
        <source>Review record · %1 %2</source>
        <translation>Niederschrift der Durchsicht · %1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Exceptions that touch us, and what we do</source>
        <translation>Ausnahmen, die uns berühren, und was wir tun</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine festgehalten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Duties that the documents ask of us</source>
        <translation>Pflichten, die uns die Dokumente auferlegen</translation>
    </message>
    <message>
        <source>No duty is recorded.</source>
        <translation>Keine Pflicht ist festgehalten.</translation>
    </message>
    <message>
        <source>The provider&apos;s opinion rests on those that the report assumes; the others limit nothing, and are still ours to do.</source>
        <translation>Das Urteil über den Anbieter beruht auf jenen, die der Bericht voraussetzt; die übrigen schränken nichts ein und sind dennoch von uns zu erfüllen.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nein. %1</translation>
    </message>
    <message>
        <source>services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>regions: %1</source>
        <translation>Regionen: %1</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Period, standing</source>
        <translation>Zeitraum, Geltung</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Prüfungsurteil</translation>
    </message>
    <message>
        <source>Names of ours</source>
        <translation>Von uns genutzt und genannt</translation>
    </message>
    <message>
        <source>Reviewed, where</source>
        <translation>Durchgesehen, wo</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Control, proof</source>
        <translation>Kontrolle, Nachweis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duties %1</source>
        <translation>Pflichten %1</translation>
    </message>
    <message>
        <source>Restricted: the text of the duty is not repeated here, for its document is restricted.</source>
        <translation>Beschränkt: der Text der Pflicht wird hier nicht wiederholt, denn ihr Dokument ist beschränkt.</translation>
    </message>
    <message>
        <source>and %1 more, see p.</source>
        <translation>und %1 weitere, siehe S.</translation>
    </message>
    <message>
        <source>restricted; where it may be read: %1, p.</source>
        <translation>vertraulich; wo es einzusehen ist: %1, S.</translation>
    </message>
    <message>
        <source>What checks of the documents leave open</source>
        <translation>Was Prüfungen der Dokumente offen lassen</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Offene Prüfung</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>edition %1, %2</source>
        <translation>Ausgabe %1, %2</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Role and line</source>
        <translation>Rolle und Linie</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Erlangt</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>%1 since %2, was due %3.</source>
        <translation>%1 seit %2, war fällig am %3.</translation>
    </message>
    <message>
        <source>%1 since %2, due %3.</source>
        <translation>%1 seit %2, fällig am %3.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Auditor&apos;s words</source>
        <translation>Worte der Prüfer</translation>
    </message>
    <message>
        <source>Last move</source>
        <translation>Zuletzt bewegt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>As the auditor numbers it; without one the next of ours.</source>
        <translation>Wie die Prüfer sie nummerieren; ohne Angabe unsere nächste.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>when the audit&apos;s requests are due</source>
        <translation>wenn die Anfragen der Prüfung fällig sind</translation>
    </message>
    <message>
        <source>Sample asked for</source>
        <translation>Verlangte Stichprobe</translation>
    </message>
    <message>
        <source>Sample held</source>
        <translation>Vorliegende Stichprobe</translation>
    </message>
    <message>
        <source>Auditor&apos;s words</source>
        <translation>Worte der Prüfer</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>RequestPages</name>
    <message>
        <source>Index of requests</source>
        <translation>Verzeichnis der Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>What the auditor asked for: %n request(s), none left out. The answers are exhibits of this binder; what is given elsewhere says so.</source>
        <translation>
            <numerusform>Was die Prüfer verlangt haben: %n Anfrage, keine ausgelassen. Die Antworten sind Belege dieser Prüfmappe; was anderswo liegt, ist genannt.</numerusform>
            <numerusform>Was die Prüfer verlangt haben: %n Anfragen, keine ausgelassen. Die Antworten sind Belege dieser Prüfmappe; was anderswo liegt, ist genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our answer: %1</source>
        <translation>Unsere Antwort: %1</translation>
    </message>
    <message>
        <source>not in this binder: %1</source>
        <translation>nicht in dieser Prüfmappe: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>RequirementFormWords</name>
    <message>
        <source>as published, or as the scope has it</source>
        <translation>wie veröffentlicht oder wie im Geltungsbereich</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Our half</source>
        <translation>Unsere Hälfte</translation>
    </message>
    <message>
        <source>What we do of it; empty leaves the text of the requirement.</source>
        <translation>Was wir davon tun; leer bleibt der Text der Anforderung.</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>What the provider does of it; empty leaves the text of the requirement.</source>
        <translation>Was der Anbieter davon tut; leer bleibt der Text der Anforderung.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it does not apply. That the provider does it is no reason.</source>
        <translation>Warum sie nicht anwendbar ist. Dass der Anbieter es tut, ist kein Grund.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>say who carries out %1</source>
        <translation>festhalten, wer %1 ausführt</translation>
    </message>
    <message>
        <source>%1: kept who carries it out.</source>
        <translation>%1: festgehalten, wer sie ausführt.</translation>
    </message>
    <message>
        <source>say whether %1 applies</source>
        <translation>festhalten, ob %1 anwendbar ist</translation>
    </message>
    <message>
        <source>%1: kept whether it applies.</source>
        <translation>%1: festgehalten, ob sie anwendbar ist.</translation>
    </message>
    <message>
        <source>all assets</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <source>Who carries out %1</source>
        <translation>Wer %1 ausführt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Whether %1 applies</source>
        <translation>Ob %1 anwendbar ist</translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message>
        <source>nobody said who carries it out</source>
        <translation>niemand hat gesagt, wer sie ausführt</translation>
    </message>
    <message>
        <source>%1, no control</source>
        <translation>%1, keine Kontrolle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Our controls</source>
        <translation>Unsere Kontrollen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Provider&apos;s half leans on</source>
        <translation>Hälfte des Anbieters stützt sich auf</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation>anwendbar</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, no document named</source>
        <translation>%1, kein Dokument benannt</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added as a revision</source>
        <translation>
            <numerusform>%n als Fassung hinzugefügt</numerusform>
            <numerusform>%n als Fassung hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were here already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleMessages</name>
    <message>
        <source>Another file is in the way</source>
        <translation>Eine andere Datei ist im Weg</translation>
    </message>
    <message>
        <source>%1 exists and is not the sample&apos;s own file.</source>
        <translation>%1 gibt es schon und gehört nicht zum Beispiel.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Sample file not made</source>
        <translation>Beispieldatei nicht erstellt</translation>
    </message>
    <message>
        <source>The sample file “%1” could not be made.</source>
        <translation>Die Beispieldatei „%1“ konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Check that the packages of this program are installed whole.</source>
        <translation>Prüfen Sie, ob die Pakete dieses Programms vollständig installiert sind.</translation>
    </message>
</context>
<context>
    <name>SampleVerbs</name>
    <message>
        <source>Made the sample vault %1 from %2 files.</source>
        <translation>Beispieltresor %1 aus %2 Dateien angelegt.</translation>
    </message>
</context>
<context>
    <name>ScopeColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>Another scope of the house, such as the shared platform.</source>
        <translation>Ein anderer Geltungsbereich des Hauses, etwa die gemeinsame Plattform.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Statement of scope</source>
        <translation>Beschreibung des Geltungsbereichs</translation>
    </message>
    <message>
        <source>Printed on the cover of a binder.</source>
        <translation>Steht auf dem Deckblatt einer Prüfmappe.</translation>
    </message>
    <message>
        <source>What stays outside, and why</source>
        <translation>Was außerhalb bleibt, und warum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
</context>
<context>
    <name>ScopePages</name>
    <message>
        <source>B  Scope and responsibility</source>
        <translation>B  Geltungsbereich und Verantwortung</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Geltungsbereich: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>No asset is recorded for this binder&apos;s scope.</source>
        <translation>Für den Geltungsbereich dieser Prüfmappe ist kein Objekt festgehalten.</translation>
    </message>
    <message>
        <source>%1. Assets retired in the period are kept and marked.</source>
        <translation>%1. Im Zeitraum ausgemusterte Objekte bleiben stehen und sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>The published split by service model</source>
        <translation>Die veröffentlichte Aufteilung nach Servicemodell</translation>
    </message>
    <message>
        <source>Who does what · %1</source>
        <translation>Wer was tut · %1</translation>
    </message>
    <message>
        <source>retired in the period</source>
        <translation>im Zeitraum ausgemustert</translation>
    </message>
    <message>
        <source>Other party: %1</source>
        <translation>Andere Stelle: %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>Nicht im Geltungsbereich</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Service models</source>
        <translation>Servicemodelle</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service, model</source>
        <translation>Dienst, Modell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Data classes</source>
        <translation>Datenklassen</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>Its proof</source>
        <translation>Beleg dafür</translation>
    </message>
    <message>
        <source>Our half</source>
        <translation>Unsere Hälfte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Service models in use in this scope. Hatched: the provider has a part in it.</source>
        <translation>Genutzte Dienstmodelle in diesem Geltungsbereich. Schraffiert: der Anbieter hat daran Anteil.</translation>
    </message>
    <message>
        <source>no document is named for it</source>
        <translation>kein Dokument ist dafür benannt</translation>
    </message>
    <message>
        <source>Scope %1: %2</source>
        <translation>Geltungsbereich %1: %2</translation>
    </message>
    <message>
        <source>Hatched: the provider&apos;s half; what proves it stands beside it. What each document is worth: p. %1.</source>
        <translation>Schraffiert: die Hälfte des Anbieters; was sie belegt, steht daneben. Was jedes Dokument wert ist: S. %1.</translation>
    </message>
    <message>
        <source>Provider&apos;s halves: %1 supported, %2 supported for a part only, %3 not supported by the document that is named, %4 without a named document.</source>
        <translation>Hälften des Anbieters: %1 gestützt, %2 nur zum Teil gestützt, %3 vom genannten Dokument nicht gestützt, %4 ohne genanntes Dokument.</translation>
    </message>
    <message>
        <source>None: the provider has no part in it, and the document named for it proves nothing here.</source>
        <translation>Keiner: Der Anbieter hat keinen Teil daran, und das dafür genannte Dokument belegt hier nichts.</translation>
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
    <message>
        <source>d MMM</source>
        <extracomment>The same without the year, which stands behind the second of two dates</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a span of days without an end</extracomment>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>SheetNotes</name>
    <message>
        <source>Signed for its design as of %1. No valid signature speaks of its operating in the period.</source>
        <translation>Zum Aufbau am %1 unterschrieben. Keine gültige Unterschrift spricht vom Betrieb im Zeitraum.</translation>
    </message>
    <message>
        <source>Expected from %1 on, and not for the time before: %2.</source>
        <translation>Ab %1 erwartet und nicht für die Zeit davor: %2.</translation>
    </message>
    <message>
        <source>This control is in force from %1 on. No proof is expected of the time before.</source>
        <translation>Diese Kontrolle gilt ab %1. Für die Zeit davor wird kein Nachweis erwartet.</translation>
    </message>
    <message>
        <source>This control was retired on %1. No proof is expected from that day on.</source>
        <translation>Diese Kontrolle wurde am %1 außer Kraft gesetzt. Von diesem Tag an wird kein Nachweis erwartet.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The conclusion “%1” is the signers&apos;, drawn from what was held. It fills no slot, so what is overdue stays so: %2.</source>
        <translation>Der Schluss „%1“ ist der der Unterzeichner, gezogen aus dem Vorhandenen. Er erbringt keinen Termin; was überfällig ist, bleibt es: %2.</translation>
    </message>
    <message>
        <source>Proof that the control exists, not that it operated, so it covers no day: %1.</source>
        <translation>Nachweis, dass es die Kontrolle gibt, nicht, dass sie betrieben wurde; er deckt keinen Tag ab: %1.</translation>
    </message>
    <message>
        <source>Reports about the control, and none of the proof expected of it, so they cover no day: %1.</source>
        <translation>Berichte über die Kontrolle und keiner der von ihr erwarteten Nachweise; sie decken keinen Tag ab: %1.</translation>
    </message>
    <message>
        <source>Held, not reviewed, and so not counted as proof: %1.</source>
        <translation>Vorhanden, nicht geprüft und daher nicht als Nachweis gezählt: %1.</translation>
    </message>
    <message>
        <source>v%1, in force from %2 to %3</source>
        <translation>v%1, in Kraft von %2 bis %3</translation>
    </message>
    <message>
        <source>%1. Why it changed: %2</source>
        <translation>%1. Grund der Änderung: %2</translation>
    </message>
    <message>
        <source>In service for a part of the period only: %1. No proof is expected of them for the days outside.</source>
        <translation>Nur einen Teil des Zeitraums in Betrieb: %1. Für die Tage außerhalb wird von ihnen kein Nachweis erwartet.</translation>
    </message>
    <message>
        <source>Held, days not stated, and so not counted as proof: %1.</source>
        <translation>Vorhanden, ohne Angabe der Tage und deshalb nicht als Nachweis gezählt: %1.</translation>
    </message>
    <message>
        <source>Made before the period, and so no proof of its days: %1.</source>
        <translation>Vor dem Zeitraum entstanden und daher kein Nachweis für seine Tage: %1.</translation>
    </message>
    <message>
        <source>Not expected in this period: %1.</source>
        <translation>In diesem Zeitraum nicht erwartet: %1.</translation>
    </message>
    <message>
        <source>Expected from %1 on, and not in this period: %2.</source>
        <translation>Erwartet ab %1 und nicht in diesem Zeitraum: %2.</translation>
    </message>
    <message>
        <source>The valid signatures speak of %1 only. No signature stands for %2.</source>
        <translation>Die gültigen Unterschriften sprechen nur von %1. Keine Unterschrift gilt für %2.</translation>
    </message>
    <message>
        <source>Returned or rejected in review, and so not in this binder: %1.</source>
        <translation>Bei der Prüfung zurückgegeben oder abgelehnt und daher nicht in dieser Prüfmappe: %1.</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>C  Control sheets</source>
        <translation>C  Kontrollblätter</translation>
    </message>
    <message>
        <source>No control is part of this binder.</source>
        <translation>Keine Kontrolle gehört zu dieser Prüfmappe.</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>Its proof</source>
        <translation>Beleg dafür</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Covered time</source>
        <translation>Abgedeckte Zeit</translation>
    </message>
    <message>
        <source>Nobody has signed a statement on this control for the period.</source>
        <translation>Zu dieser Kontrolle hat für den Zeitraum niemand eine Erklärung unterschrieben.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Prepared: %1 · Reviewed: %2 · Overrides: %3</source>
        <translation>Erstellt: %1 · Durchgesehen: %2 · Übersteuerungen: %3</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Source, query</source>
        <translation>Quelle, Abfrage</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Standing, how obtained</source>
        <translation>Geltung, wie erlangt</translation>
    </message>
    <message>
        <source>Other series</source>
        <translation>Weitere Reihen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Earlier texts in the period</source>
        <translation>Frühere Texte im Zeitraum</translation>
    </message>
    <message>
        <source>Signed as, of what</source>
        <translation>Signiert als, wovon</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Erklärung: %1</translation>
    </message>
    <message>
        <source>‡ Withheld, so these pages do not show what it proves: %1.</source>
        <translation>‡ Zurückgehalten; diese Seiten zeigen daher nicht, was es belegt: %1.</translation>
    </message>
    <message>
        <source>† Could not be read when this binder was made, so these pages do not show what it proves: %1.</source>
        <translation>† Konnte beim Anfertigen dieser Prüfmappe nicht gelesen werden; diese Seiten zeigen also nicht, was es belegt: %1.</translation>
    </message>
</context>
<context>
    <name>ShellMessages</name>
    <message>
        <source>Shown as of another day</source>
        <translation>Stand eines anderen Tages</translation>
    </message>
    <message>
        <source>The window shows the records as of %1, and only today&apos;s can be changed.</source>
        <translation>Das Fenster zeigt den Stand vom %1; ändern lässt sich nur der von heute.</translation>
    </message>
    <message>
        <source>Go back to today.</source>
        <translation>Kehren Sie zu heute zurück.</translation>
    </message>
    <message>
        <source>Records as known earlier</source>
        <translation>Früherer Kenntnisstand</translation>
    </message>
    <message>
        <source>The window shows the records as known on %1, which cannot be changed.</source>
        <translation>Das Fenster zeigt, was am %1 bekannt war; das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Go back to now.</source>
        <translation>Kehren Sie zu jetzt zurück.</translation>
    </message>
    <message>
        <source>Who sits at this desk?</source>
        <translation>Wer sitzt an diesem Platz?</translation>
    </message>
    <message>
        <source>Every change is written down under a name, and nobody was named for this desk.</source>
        <translation>Jede Änderung wird unter einem Namen festgehalten, und für diesen Platz ist niemand genannt.</translation>
    </message>
    <message>
        <source>Choose who sits here, then do it again.</source>
        <translation>Wählen Sie, wer hier sitzt, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is gone</source>
        <translation>Die Datei des Tresors ist weg</translation>
    </message>
    <message>
        <source>There is no file at %1 any more, so nothing can be saved.</source>
        <translation>Unter %1 ist keine Datei mehr, daher lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>Put the file or its disk back; what you see was read before.</source>
        <translation>Bringen Sie die Datei oder ihren Datenträger zurück; was Sie sehen, wurde vorher gelesen.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was replaced</source>
        <translation>Die Datei des Tresors wurde ersetzt</translation>
    </message>
    <message>
        <source>Another file has taken the place of the open vault at %1, so nothing can be saved.</source>
        <translation>Unter %1 liegt jetzt eine andere Datei als der geöffnete Tresor, daher lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>Close this vault, and open the file that is there now.</source>
        <translation>Schließen Sie diesen Tresor, und öffnen Sie die Datei, die jetzt dort liegt.</translation>
    </message>
</context>
<context>
    <name>SigningFields</name>
    <message>
        <source>This control was not performed in %1.</source>
        <translation>Diese Kontrolle wurde in %1 nicht durchgeführt.</translation>
    </message>
    <message>
        <source>What triggers this control did not occur in %1.</source>
        <translation>Was diese Kontrolle auslöst, kam in %1 nicht vor.</translation>
    </message>
    <message>
        <source>As it is designed on %1, this control does what its text says.</source>
        <translation>So, wie sie am %1 aufgebaut ist, leistet diese Kontrolle, was ihr Text sagt.</translation>
    </message>
    <message>
        <source>As it is designed on %1, this control does what its text says, but for the exceptions named.</source>
        <translation>So, wie sie am %1 aufgebaut ist, leistet diese Kontrolle, was ihr Text sagt, bis auf die genannten Ausnahmen.</translation>
    </message>
    <message>
        <source>As it is designed on %1, this control does not do what its text says.</source>
        <translation>So, wie sie am %1 aufgebaut ist, leistet diese Kontrolle nicht, was ihr Text sagt.</translation>
    </message>
    <message>
        <source>This control was not in place on %1.</source>
        <translation>Diese Kontrolle bestand am %1 nicht.</translation>
    </message>
    <message>
        <source>Nothing had triggered this control by %1.</source>
        <translation>Bis zum %1 hatte nichts diese Kontrolle ausgelöst.</translation>
    </message>
    <message>
        <source>I performed this control in %1.</source>
        <translation>Ich habe diese Kontrolle in %1 durchgeführt.</translation>
    </message>
    <message>
        <source>I looked at the evidence of this control for %1.</source>
        <translation>Ich habe die Nachweise dieser Kontrolle für %1 durchgesehen.</translation>
    </message>
    <message>
        <source>I tested this control for %1.</source>
        <translation>Ich habe diese Kontrolle für %1 geprüft.</translation>
    </message>
    <message>
        <source>I approve what is stated of this control for %1.</source>
        <translation>Ich genehmige, was über diese Kontrolle für %1 erklärt ist.</translation>
    </message>
    <message>
        <source>It worked as its text says, but for the exceptions named.</source>
        <translation>Sie wirkte, wie ihr Text sagt, bis auf die genannten Ausnahmen.</translation>
    </message>
    <message>
        <source>It did not work as its text says.</source>
        <translation>Sie wirkte nicht, wie ihr Text sagt.</translation>
    </message>
    <message>
        <source>It worked as its text says.</source>
        <translation>Sie wirkte, wie ihr Text sagt.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 bis Alt+5</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Override, because</source>
        <translation>Übersteuern, weil</translation>
    </message>
    <message>
        <source>Printed beside the signature</source>
        <translation>Wird neben der Unterschrift gedruckt</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
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
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nicht begrenzt</translation>
    </message>
    <message>
        <source>Empty: a statement on operating does not lapse; one on design lapses after a year.</source>
        <translation>Leer: eine Erklärung zum Betrieb läuft nicht ab, eine zum Aufbau nach einem Jahr.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Where somebody else than you, “recorded by” is printed with it.</source>
        <translation>Ist es jemand anderes als Sie, wird „erfasst von“ mitgedruckt.</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Erlangt</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Unterschrieben um</translation>
    </message>
</context>
<context>
    <name>SlipPages</name>
    <message>
        <source>E  Exhibits</source>
        <translation>E  Belege</translation>
    </message>
    <message>
        <source>No evidence is part of this binder.</source>
        <translation>Kein Nachweis gehört zu dieser Prüfmappe.</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Query or path</source>
        <translation>Abfrage oder Pfad</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>… goes on; manifest.json holds the whole text.</source>
        <translation>… geht weiter; manifest.json enthält den ganzen Text.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes · %3</source>
        <translation>%1 · %2 Bytes · %3</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>withheld, not in the folder</source>
        <translation>zurückgehalten, nicht im Ordner</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Gedruckt als</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture, %1</source>
        <translation>Bild, %1</translation>
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
        <source>Lost in print</source>
        <translation>Nicht im Druck</translation>
    </message>
</context>
<context>
    <name>SlotDetailView</name>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>%1 is filled in part; the rest is due on %2, with %3.</source>
        <translation>%1 ist teilweise erbracht; der Rest ist am %2 fällig, bei %3.</translation>
    </message>
    <message>
        <source>%1 is due on %2, with %3.</source>
        <translation>%1 ist am %2 fällig, bei %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) overdue, with %2.</source>
        <translation>
            <numerusform>%1 ist seit %n Tag überfällig, bei %2.</numerusform>
            <numerusform>%1 ist seit %n Tagen überfällig, bei %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not over yet; it is due on %2, with %3.</source>
        <translation>%1 ist noch nicht vorbei; fällig am %2, bei %3.</translation>
    </message>
    <message>
        <source>A signature says that nothing occurred in %1.</source>
        <translation>Laut einer Unterschrift ist in %1 nichts vorgefallen.</translation>
    </message>
    <message>
        <source>The control applies nowhere; nothing is expected for %1.</source>
        <translation>Die Kontrolle gilt nirgends; für %1 wird nichts erwartet.</translation>
    </message>
    <message>
        <source>%1 is filled.</source>
        <translation>%1 ist erbracht.</translation>
    </message>
</context>
<context>
    <name>SourceMessages</name>
    <message>
        <source>Link in a circle</source>
        <translation>Verknüpfung im Kreis</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to itself.</source>
        <translation>%1 ist eine symbolische Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Choose the file that was meant.</source>
        <translation>Wählen Sie die Datei, die gemeint war.</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Verknüpfung ins Leere</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2, which is not there.</source>
        <translation>%1 ist eine symbolische Verknüpfung auf %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Write its content into a file and choose that.</source>
        <translation>Schreiben Sie den Inhalt in eine Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 is a pipe, not a file.</source>
        <translation>%1 ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a socket, not a file.</source>
        <translation>%1 ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>%1 holds no bytes.</source>
        <translation>%1 enthält kein einziges Byte.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded whole.</source>
        <translation>Prüfen Sie, ob sie vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Size not told</source>
        <translation>Größe nicht angegeben</translation>
    </message>
    <message>
        <source>%1 holds other than its size says: the system makes it up while it is read.</source>
        <translation>%1 enthält anderes, als die Größe sagt: Das System erzeugt den Inhalt erst beim Lesen.</translation>
    </message>
    <message>
        <source>Copy it to a file and choose the copy.</source>
        <translation>Kopieren Sie den Inhalt in eine Datei und wählen Sie die Kopie.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>take %1 from the catalog</source>
        <translation>%1 aus dem Katalog übernehmen</translation>
    </message>
    <message>
        <source>answer a warning of %1</source>
        <translation>eine Warnung von %1 beantworten</translation>
    </message>
    <message>
        <source>note a check of %1</source>
        <translation>eine Prüfung von %1 vermerken</translation>
    </message>
    <message>
        <source>decide %1</source>
        <translation>über %1 entscheiden</translation>
    </message>
    <message>
        <source>set what %1 should show</source>
        <translation>festlegen, was %1 zeigen soll</translation>
    </message>
    <message>
        <source>hand out %1</source>
        <translation>%1 herausgeben</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>%1 beurteilen</translation>
    </message>
    <message>
        <source>add a revision to %1</source>
        <translation>%1 um eine Fassung ergänzen</translation>
    </message>
    <message>
        <source>sign %1</source>
        <translation>%1 unterschreiben</translation>
    </message>
    <message>
        <source>take %1 from a control</source>
        <translation>%1 von einer Kontrolle lösen</translation>
    </message>
    <message>
        <source>withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of third parties</source>
        <translation>
            <numerusform>%n Dokument von Dritten</numerusform>
            <numerusform>%n Dokumente von Dritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s)</source>
        <translation>
            <numerusform>%n Erklärung</numerusform>
            <numerusform>%n Erklärungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binder(s)</source>
        <translation>
            <numerusform>%n Prüfmappe</numerusform>
            <numerusform>%n Prüfmappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Kontrolle</numerusform>
            <numerusform>%n Kontrollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s)</source>
        <translation>
            <numerusform>%n Pflicht</numerusform>
            <numerusform>%n Pflichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Feststellung</numerusform>
            <numerusform>%n Feststellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n Regelwerk</numerusform>
            <numerusform>%n Regelwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s)</source>
        <translation>
            <numerusform>%n Vorgabe</numerusform>
            <numerusform>%n Vorgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n Anbieter</numerusform>
            <numerusform>%n Anbieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n Anforderung</numerusform>
            <numerusform>%n Anforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Geltungsbereich</numerusform>
            <numerusform>%n Geltungsbereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>die Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>a document of a third party</source>
        <translation>ein Dokument von Dritten</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>eine Erklärung</translation>
    </message>
    <message>
        <source>an audit</source>
        <translation>eine Prüfung</translation>
    </message>
    <message>
        <source>a binder</source>
        <translation>eine Prüfmappe</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>a duty</source>
        <translation>eine Pflicht</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>eine Feststellung</translation>
    </message>
    <message>
        <source>a framework</source>
        <translation>ein Regelwerk</translation>
    </message>
    <message>
        <source>an obligation</source>
        <translation>eine Vorgabe</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a provider</source>
        <translation>einen Anbieter</translation>
    </message>
    <message>
        <source>a requirement</source>
        <translation>eine Anforderung</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>einen Geltungsbereich</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 weiterbewegen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>lean on a document for %1</source>
        <translation>sich für %1 auf ein Dokument stützen</translation>
    </message>
    <message>
        <source>apply a framework to %1</source>
        <translation>ein Rahmenwerk auf %1 anwenden</translation>
    </message>
    <message>
        <source>set who answers for %1</source>
        <translation>festlegen, wer für %1 verantwortlich ist</translation>
    </message>
    <message>
        <source>hand over %1</source>
        <translation>%1 in andere Hände geben</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>%1 zurückrufen</translation>
    </message>
    <message>
        <source>make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>make a restore point</source>
        <translation>Wiederherstellungspunkt setzen</translation>
    </message>
    <message>
        <source>check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>do “%1” again</source>
        <translation>„%1“ wiederholen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>review the binder of %1</source>
        <translation>Prüfmappe von %1 durchsehen</translation>
    </message>
</context>
<context>
    <name>TablePages</name>
    <message>
        <source>rows %1 to %2 · columns %3</source>
        <translation>Zeilen %1 bis %2 · Spalten %3</translation>
    </message>
    <message>
        <source>%1 · columns %2 empty here</source>
        <translation>%1 · Spalten %2 hier leer</translation>
    </message>
</context>
<context>
    <name>TextFormWords</name>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
    </message>
    <message>
        <source>a new text from a day on</source>
        <translation>ein neuer Text ab einem Tag</translation>
    </message>
    <message>
        <source>a correction of the newest text</source>
        <translation>eine Berichtigung des neuesten Textes</translation>
    </message>
    <message>
        <source>Signatures on a text that is corrected turn void; a new text leaves those of the days before it as they are.</source>
        <translation>Unterschriften auf einem berichtigten Text werden ungültig; ein neuer Text lässt die der Tage davor, wie sie sind.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>Wie wir es tun</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Warum es sich ändert</translation>
    </message>
    <message>
        <source>Not in use from</source>
        <translation>Außer Gebrauch ab</translation>
    </message>
    <message>
        <source>From this day on nothing is expected of it. What it held before stays.</source>
        <translation>Ab diesem Tag wird nichts mehr von ihr erwartet. Was sie bis dahin hielt, bleibt.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>write a new text of %1</source>
        <translation>neuen Text von %1 schreiben</translation>
    </message>
    <message>
        <source>%1 has a new text.</source>
        <translation>%1 hat einen neuen Text.</translation>
    </message>
    <message>
        <source>correct the text of %1</source>
        <translation>Text von %1 berichtigen</translation>
    </message>
    <message>
        <source>%1: corrected the text.</source>
        <translation>%1: Text berichtigt.</translation>
    </message>
    <message>
        <source>retire %1</source>
        <translation>%1 außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>%1 is not in use from %2 on.</source>
        <translation>%1 ist ab %2 außer Gebrauch.</translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>own period</source>
        <translation>eigener Zeitraum</translation>
    </message>
    <message>
        <source>covered by a report</source>
        <translation>von einem Bericht gedeckt</translation>
    </message>
    <message>
        <source>bridged by a letter</source>
        <translation>von einem Schreiben überbrückt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>ToSignColumns</name>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>You sign</source>
        <translation>Sie unterschreiben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Signed before</source>
        <translation>Früher unterschrieben</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped there</source>
        <translation>dort abgelegt</translation>
    </message>
    <message>
        <source>named as earlier ones</source>
        <translation>heißt wie frühere</translation>
    </message>
    <message>
        <source>of the same source</source>
        <translation>aus derselben Quelle</translation>
    </message>
    <message>
        <source>speaks of the same</source>
        <translation>spricht vom Selben</translation>
    </message>
</context>
<context>
    <name>TrustFacts</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>This vault was not checked yet.</source>
        <translation>Dieser Tresor wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message numerus="yes">
        <source>The check of %1 found %n discrepancies.</source>
        <translation>
            <numerusform>Die Prüfung vom %1 fand %n Abweichung.</numerusform>
            <numerusform>Die Prüfung vom %1 fand %n Abweichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>The check of %1 found nothing that differs.</source>
        <translation>Die Prüfung vom %1 fand keine Abweichung.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Its digest</source>
        <translation>Sein Prüfwert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Liegt</translation>
    </message>
    <message>
        <source>Evidence in it</source>
        <translation>Nachweise darin</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n discrepancies</source>
        <translation>
            <numerusform>%1, %n Abweichung</numerusform>
            <numerusform>%1, %n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in a folder of the network: locks may not hold there</source>
        <translation>in einem Ordner im Netz: Sperren gelten dort womöglich nicht</translation>
    </message>
    <message>
        <source>in a folder that is synchronised: copies of it may differ</source>
        <translation>in einem abgeglichenen Ordner: Kopien können voneinander abweichen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1 an %2, seit %3</translation>
    </message>
    <message>
        <source>nobody: it is open for reading</source>
        <translation>niemandem: er ist zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Letzte volle Prüfung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Neueste Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>today</source>
        <extracomment>typed into a date field, lower case</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>typed into a date field, lower case</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>typed into a date field, lower case</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>to|until</source>
        <extracomment>words that may stand between two days, lower case, apart by |</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>from|since</source>
        <extracomment>words that may stand before a first day, lower case, apart by |</extracomment>
        <translation>von|ab|seit</translation>
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
        <translation>%1 enthält eine unfertige Änderung, die sich an einem Ort, der nur gelesen werden darf, nicht zurücknehmen lässt.</translation>
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
    <message>
        <source>No organisation</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>A vault belongs to an organisation with a name.</source>
        <translation>Ein Tresor gehört einer Organisation mit einem Namen.</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>Nennen Sie die Organisation.</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Write a time zone as Europe/Dublin.</source>
        <translation>Schreiben Sie eine Zeitzone als Europe/Dublin.</translation>
    </message>
    <message>
        <source>Vault is being written</source>
        <translation>In den Tresor wird geschrieben</translation>
    </message>
    <message>
        <source>A longer change is being written at this moment.</source>
        <translation>Gerade wird eine längere Änderung geschrieben.</translation>
    </message>
    <message>
        <source>Try again when it is done; nothing was changed.</source>
        <translation>Versuchen Sie es danach noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another place.</source>
        <translation>Legen Sie den Ordner zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Not a stamp code</source>
        <translation>Kein Stempelkürzel</translation>
    </message>
    <message>
        <source>“%1” cannot stand on page stamps.</source>
        <translation>„%1“ kann nicht auf Seitenstempeln stehen.</translation>
    </message>
    <message>
        <source>Choose up to 12 letters, digits and hyphens.</source>
        <translation>Wählen Sie bis zu 12 Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>the journal only grows</source>
        <translation>das Protokoll wächst nur</translation>
    </message>
    <message>
        <source>a number is never given twice</source>
        <translation>eine Nummer wird nie zweimal vergeben</translation>
    </message>
    <message>
        <source>a withdrawn signature stays withdrawn</source>
        <translation>eine zurückgezogene Unterschrift bleibt zurückgezogen</translation>
    </message>
    <message>
        <source>Sign again instead.</source>
        <translation>Unterschreiben Sie stattdessen neu.</translation>
    </message>
    <message>
        <source>a signature is never deleted</source>
        <translation>eine Unterschrift wird nie gelöscht</translation>
    </message>
    <message>
        <source>Withdraw the signature instead.</source>
        <translation>Ziehen Sie stattdessen die Unterschrift zurück.</translation>
    </message>
    <message>
        <source>what a signature relied on never changes</source>
        <translation>worauf sich eine Unterschrift stützt, ändert sich nie</translation>
    </message>
    <message>
        <source>these page numbers were given already</source>
        <translation>diese Seitennummern sind schon vergeben</translation>
    </message>
    <message>
        <source>page numbers once given never change</source>
        <translation>einmal vergebene Seitennummern ändern sich nie</translation>
    </message>
    <message>
        <source>Recall the binder, or issue a new edition.</source>
        <translation>Rufen Sie die Prüfmappe zurück, oder geben Sie eine neue Ausgabe heraus.</translation>
    </message>
    <message>
        <source>an issued binder is never taken back</source>
        <translation>eine ausgegebene Prüfmappe wird nie zurückgenommen</translation>
    </message>
    <message>
        <source>The change goes against a rule of the vault; nothing was changed.</source>
        <translation>Die Änderung verstößt gegen eine Regel des Tresors; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: another record has taken what it would bring back.</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden: Ein anderer Datensatz hat übernommen, was es zurückbrächte.</translation>
    </message>
    <message>
        <source>Change that record first, for example its name.</source>
        <translation>Ändern Sie zuerst jenen Datensatz, etwa seinen Namen.</translation>
    </message>
    <message>
        <source>a rule of the vault stands against it</source>
        <translation>eine Regel des Tresors steht dagegen</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Vault not made</source>
        <translation>Tresor nicht angelegt</translation>
    </message>
    <message>
        <source>No vault can be made at %1.</source>
        <translation>Unter %1 kann kein Tresor angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>a restore point is never removed</source>
        <translation>ein Wiederherstellungspunkt wird nie entfernt</translation>
    </message>
    <message>
        <source>Give it another name instead.</source>
        <translation>Geben Sie ihm stattdessen einen anderen Namen.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>A restore point needs a name to be found again.</source>
        <translation>Ein Wiederherstellungspunkt braucht einen Namen, damit man ihn wiederfindet.</translation>
    </message>
    <message>
        <source>Name it after what comes next, such as “Before the import”.</source>
        <translation>Benennen Sie ihn nach dem, was folgt, etwa „Vor dem Import“.</translation>
    </message>
    <message>
        <source>Restore point not found</source>
        <translation>Wiederherstellungspunkt nicht gefunden</translation>
    </message>
    <message>
        <source>There is no such restore point.</source>
        <translation>Diesen Wiederherstellungspunkt gibt es nicht.</translation>
    </message>
    <message>
        <source>Another database&apos;s file</source>
        <translation>Datei einer anderen Datenbank</translation>
    </message>
    <message>
        <source>“%1” beside %2 belongs to another database and would overwrite the vault.</source>
        <translation>„%1“ neben %2 gehört zu einer anderen Datenbank und würde den Tresor überschreiben.</translation>
    </message>
    <message>
        <source>Move that file to another folder, then open the vault again.</source>
        <translation>Verschieben Sie diese Datei in einen anderen Ordner, dann öffnen Sie den Tresor erneut.</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>%1 says that it holds %2 bytes; a vault takes files of up to %3.</source>
        <translation>%1 gibt %2 Byte an; ein Tresor nimmt Dateien bis %3 auf.</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>Teilen Sie sie auf und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The step was cancelled; nothing was changed.</source>
        <translation>Der Schritt wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file of the vault stays up to %1 MB larger; what is added next takes that room.</source>
        <translation>Die Datei des Tresors bleibt um bis zu %1 MB größer; was als Nächstes hinzukommt, füllt diesen Platz.</translation>
    </message>
    <message>
        <source>Being made already</source>
        <translation>Wird schon angelegt</translation>
    </message>
    <message>
        <source>%1 is being made by another program at this moment.</source>
        <translation>%1 wird in diesem Augenblick von einem anderen Programm angelegt.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look whether you still need it.</source>
        <translation>Warten Sie, bis das fertig ist, und sehen Sie dann nach, ob Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>Change in doubt</source>
        <translation>Änderung ungewiss</translation>
    </message>
    <message>
        <source>The disk failed while %1 was written, when the change stood in it already.</source>
        <translation>Der Datenträger versagte beim Schreiben von %1, als die Änderung schon darin stand.</translation>
    </message>
    <message>
        <source>Check the disk, open the vault again, and look whether the change is there.</source>
        <translation>Prüfen Sie den Datenträger, öffnen Sie den Tresor erneut und sehen Sie nach, ob die Änderung da ist.</translation>
    </message>
    <message>
        <source>what answers a request stays as it is while the auditor has it</source>
        <translation>was eine Anfrage beantwortet, bleibt unverändert, solange es bei den Prüfern liegt</translation>
    </message>
    <message>
        <source>First note that the request came back.</source>
        <translation>Halten Sie zuerst fest, dass die Anfrage zurückkam.</translation>
    </message>
    <message>
        <source>what was handed over to an auditor never changes</source>
        <translation>was Prüfern übergeben wurde, ändert sich nie</translation>
    </message>
    <message>
        <source>what was handed over to an auditor is never taken back</source>
        <translation>was Prüfern übergeben wurde, wird nie zurückgenommen</translation>
    </message>
    <message>
        <source>Hand over what takes its place.</source>
        <translation>Übergeben Sie, was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>No numbers left</source>
        <translation>Keine Nummern mehr</translation>
    </message>
    <message>
        <source>The counter of numbers stands at its end, so that none can be given: %1.</source>
        <translation>Der Nummernzähler steht am Ende, sodass keine Nummer mehr vergeben werden kann: %1.</translation>
    </message>
    <message>
        <source>Check the vault in full, and bring back a backup from before.</source>
        <translation>Prüfen Sie den Tresor vollständig, und holen Sie eine frühere Sicherung zurück.</translation>
    </message>
</context>
<context>
    <name>VaultNotices</name>
    <message>
        <source>Open the new file</source>
        <translation>Neue Datei öffnen</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>Tresor schließen</translation>
    </message>
    <message>
        <source>Records as known on %1. They can be read, not changed.</source>
        <translation>Kenntnisstand vom %1. Die Daten lassen sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Today&apos;s records as of %1. They can be read, not changed.</source>
        <translation>Heutige Daten mit Stand %1. Sie lassen sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, whose locks cannot be relied on: it can be read, not changed.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, auf dessen Sperren kein Verlass ist: Der Tresor lässt sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>%1 can be read, not changed: the file or its disk cannot be written.</source>
        <translation>%1 lässt sich lesen, nicht ändern: Die Datei oder ihr Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 has this vault open at %2. Here it can be read, not changed.</source>
        <translation>%1 hat diesen Tresor an %2 geöffnet. Hier lässt er sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>%1 has had this vault open at %2 since %3. Here it can be read, not changed.</source>
        <translation>%1 hat diesen Tresor an %2 geöffnet, seit %3. Hier lässt er sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>Who sits at this desk? Changes are written down under a name, and it shows what is yours.</source>
        <translation>Wer sitzt an diesem Platz? Änderungen werden unter einem Namen festgehalten, und er zeigt, was Ihres ist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>VaultVerbs</name>
    <message>
        <source>Made the vault %1.</source>
        <translation>Tresor %1 angelegt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1
organisation  %2
time zone     %3
schema        %4
journal       %5 entries, last %6
head          %7
contents      %8, %9 bytes
</source>
        <translation>%1
Organisation  %2
Zeitzone      %3
Schema        %4
Protokoll     %5 Einträge, letzter %6
Endwert       %7
Inhalte       %8, %9 Bytes
</translation>
    </message>
    <message>
        <source>full check    %1</source>
        <translation>Volle Prüfung %1</translation>
    </message>
    <message>
        <source>%1, discrepancies: %2</source>
        <translation>%1, Abweichungen: %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Intact: nothing is missing, and nothing was altered.</source>
        <translation>Unversehrt: Es fehlt nichts, und nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Altered: something is not as the journal says.</source>
        <translation>Verändert: Etwas ist nicht so, wie das Journal es sagt.</translation>
    </message>
    <message>
        <source>Forked: the journal holds another history than was stated.</source>
        <translation>Abgezweigt: Das Journal enthält eine andere Geschichte als bezeugt.</translation>
    </message>
    <message>
        <source>Unreadable: the file is damaged.</source>
        <translation>Nicht lesbar: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Incomplete: something is missing. No alteration was found in the rest, but what the gap hides cannot be told.</source>
        <translation>Unvollständig: Etwas fehlt. Im Übrigen wurde keine Veränderung gefunden; was die Lücke verdeckt, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>VerifyMessages</name>
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
    <message>
        <source>The counter of numbers stands beyond the last that the journal gave, so that numbers are left out: %1.</source>
        <translation>Der Nummernzähler steht hinter der letzten Nummer, die das Journal vergeben hat, sodass Nummern ausfallen: %1.</translation>
    </message>
</context>
<context>
    <name>WarningMessages</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Es endete am %1.</translation>
    </message>
    <message>
        <source>Ask the provider for the current certificate.</source>
        <translation>Erbitten Sie vom Anbieter das aktuelle Zertifikat.</translation>
    </message>
    <message>
        <source>Ends within the period</source>
        <translation>Endet im Zeitraum</translation>
    </message>
    <message>
        <source>It ends on %1, before the period does on %2.</source>
        <translation>Es endet am %1, vor dem Zeitraum, der am %2 endet.</translation>
    </message>
    <message>
        <source>Plan to import the next one.</source>
        <translation>Planen Sie, das nächste einzulesen.</translation>
    </message>
    <message>
        <source>Edition no longer accepted</source>
        <translation>Ausgabe nicht mehr anerkannt</translation>
    </message>
    <message>
        <source>%1 was accepted until %2, whatever end is printed.</source>
        <translation>%1 war bis %2 anerkannt, gleich welches Ende gedruckt ist.</translation>
    </message>
    <message>
        <source>Ask for a certificate to the current edition.</source>
        <translation>Erbitten Sie ein Zertifikat nach der aktuellen Ausgabe.</translation>
    </message>
    <message>
        <source>Surveillance not shown</source>
        <translation>Überwachung nicht gezeigt</translation>
    </message>
    <message>
        <source>The surveillance audit due on %1 is not shown.</source>
        <translation>Das am %1 fällige Überwachungsaudit ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>Look into the register of certificates, or ask for its report.</source>
        <translation>Sehen Sie im Register der Zertifikate nach, oder erbitten Sie dessen Bericht.</translation>
    </message>
    <message>
        <source>Accreditation not found</source>
        <translation>Akkreditierung nicht gefunden</translation>
    </message>
    <message>
        <source>The text names no accreditation body; the mark is often a picture.</source>
        <translation>Der Text nennt keine Akkreditierungsstelle; das Zeichen ist oft ein Bild.</translation>
    </message>
    <message>
        <source>Look at the page.</source>
        <translation>Sehen Sie die Seite an.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Ask the provider whether it is covered.</source>
        <translation>Fragen Sie den Anbieter, ob es abgedeckt ist.</translation>
    </message>
    <message>
        <source>Another legal entity</source>
        <translation>Anderer Rechtsträger</translation>
    </message>
    <message>
        <source>It speaks of %1; our contract is with %2.</source>
        <translation>Es spricht von %1; unser Vertrag ist mit %2.</translation>
    </message>
    <message>
        <source>Ask how the two belong together.</source>
        <translation>Fragen Sie, wie die beiden zusammengehören.</translation>
    </message>
    <message>
        <source>Statement of applicability missing</source>
        <translation>Erklärung zur Anwendbarkeit fehlt</translation>
    </message>
    <message>
        <source>The certificate names no statement of applicability.</source>
        <translation>Das Zertifikat nennt keine Erklärung zur Anwendbarkeit.</translation>
    </message>
    <message>
        <source>Ask for its version and date.</source>
        <translation>Erbitten Sie deren Version und Datum.</translation>
    </message>
    <message>
        <source>Another statement of applicability</source>
        <translation>Andere Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>The certificate names version %1, we cite %2.</source>
        <translation>Das Zertifikat nennt Version %1, wir zitieren %2.</translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation>Vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Zwei Nummern</translation>
    </message>
    <message>
        <source>Certificate %1 for the same subject and standard overlaps.</source>
        <translation>Zertifikat %1 für denselben Gegenstand und dieselbe Norm überschneidet sich.</translation>
    </message>
    <message>
        <source>Find out which one replaced the other.</source>
        <translation>Klären Sie, welches das andere ersetzt hat.</translation>
    </message>
    <message>
        <source>Suspended or withdrawn</source>
        <translation>Ausgesetzt oder zurückgezogen</translation>
    </message>
    <message>
        <source>The register said so on %1.</source>
        <translation>So stand es am %1 im Register.</translation>
    </message>
    <message>
        <source>Do not lean on it; ask the provider.</source>
        <translation>Stützen Sie sich nicht darauf; fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Host certificate missing</source>
        <translation>Zugrunde liegendes Zertifikat fehlt</translation>
    </message>
    <message>
        <source>%1 stands on an ISO/IEC 27001 certificate, and none is in force here.</source>
        <translation>%1 beruht auf einem Zertifikat nach ISO/IEC 27001, und hier ist keines gültig.</translation>
    </message>
    <message>
        <source>Import that certificate.</source>
        <translation>Lesen Sie dieses Zertifikat ein.</translation>
    </message>
    <message>
        <source>Days not covered</source>
        <translation>Tage nicht abgedeckt</translation>
    </message>
    <message>
        <source>%1 days of our period are open: %2.</source>
        <translation>%1 Tage unseres Zeitraums sind offen: %2.</translation>
    </message>
    <message>
        <source>Ask for the next report or a bridge letter.</source>
        <translation>Erbitten Sie den nächsten Bericht oder ein Überbrückungsschreiben.</translation>
    </message>
    <message>
        <source>Long bridge</source>
        <translation>Lange Überbrückung</translation>
    </message>
    <message>
        <source>The letter bridges %1 days; three months are usual.</source>
        <translation>Das Schreiben überbrückt %1 Tage; üblich sind drei Monate.</translation>
    </message>
    <message>
        <source>Ask for a newer report.</source>
        <translation>Erbitten Sie einen neueren Bericht.</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Bericht fehlt</translation>
    </message>
    <message>
        <source>No report here ends on %1, so the letter bridges nothing.</source>
        <translation>Kein Bericht hier endet am %1; das Schreiben überbrückt also nichts.</translation>
    </message>
    <message>
        <source>Import the report that the letter follows.</source>
        <translation>Lesen Sie den Bericht ein, dem das Schreiben folgt.</translation>
    </message>
    <message>
        <source>Design only</source>
        <translation>Nur Aufbau</translation>
    </message>
    <message>
        <source>A Type 1 report says nothing about operation.</source>
        <translation>Ein Bericht vom Typ 1 sagt nichts über den Betrieb.</translation>
    </message>
    <message>
        <source>Ask for a Type 2 report.</source>
        <translation>Erbitten Sie einen Bericht vom Typ 2.</translation>
    </message>
    <message>
        <source>Modified opinion</source>
        <translation>Eingeschränktes Urteil</translation>
    </message>
    <message>
        <source>The auditor&apos;s opinion is not unqualified (%1), and nobody evaluated it.</source>
        <translation>Das Urteil des Prüfers ist nicht uneingeschränkt (%1), und niemand hat es bewertet.</translation>
    </message>
    <message>
        <source>Read the basis and record a review.</source>
        <translation>Lesen Sie die Grundlage und halten Sie eine Durchsicht fest.</translation>
    </message>
    <message>
        <source>Exceptions not evaluated</source>
        <translation>Ausnahmen nicht bewertet</translation>
    </message>
    <message>
        <source>Duty without control</source>
        <translation>Pflicht ohne Kontrolle</translation>
    </message>
    <message>
        <source>The report assumes %1 of us, and no control of ours meets it.</source>
        <translation>Der Bericht setzt %1 von uns voraus, und keine eigene Kontrolle erfüllt es.</translation>
    </message>
    <message>
        <source>Name the control, or say why it does not concern us.</source>
        <translation>Nennen Sie die Kontrolle, oder sagen Sie, warum es uns nicht betrifft.</translation>
    </message>
    <message>
        <source>Duty without current proof</source>
        <translation>Pflicht ohne aktuellen Nachweis</translation>
    </message>
    <message>
        <source>The control that meets %1 has no current evidence.</source>
        <translation>Die Kontrolle, die %1 erfüllt, hat keinen aktuellen Nachweis.</translation>
    </message>
    <message>
        <source>Add the proof of this period.</source>
        <translation>Fügen Sie den Nachweis dieses Zeitraums hinzu.</translation>
    </message>
    <message>
        <source>Subservice organisation</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>%1 is left out of the report, and there is no document of its own.</source>
        <translation>%1 ist aus dem Bericht ausgeklammert, und es gibt kein eigenes Dokument dazu.</translation>
    </message>
    <message>
        <source>Ask the provider how it is watched.</source>
        <translation>Fragen Sie den Anbieter, wie dies überwacht wird.</translation>
    </message>
    <message>
        <source>Category not in scope</source>
        <translation>Kategorie nicht im Umfang</translation>
    </message>
    <message>
        <source>The report leaves out %1.</source>
        <translation>Der Bericht lässt %1 aus.</translation>
    </message>
    <message>
        <source>Ask for a report that holds it.</source>
        <translation>Erbitten Sie einen Bericht, der dies enthält.</translation>
    </message>
    <message>
        <source>General use report</source>
        <translation>Bericht zur allgemeinen Verwendung</translation>
    </message>
    <message>
        <source>A SOC 3 report shows no tests.</source>
        <translation>Ein SOC-3-Bericht zeigt keine Prüfungshandlungen.</translation>
    </message>
    <message>
        <source>Ask for the SOC 2 report.</source>
        <translation>Erbitten Sie den SOC-2-Bericht.</translation>
    </message>
    <message>
        <source>Service not included</source>
        <translation>Dienst nicht enthalten</translation>
    </message>
    <message>
        <source>%1 is not among the services that were assessed.</source>
        <translation>%1 gehört nicht zu den bewerteten Diensten.</translation>
    </message>
    <message>
        <source>Responsibility matrix missing</source>
        <translation>Verantwortungsmatrix fehlt</translation>
    </message>
    <message>
        <source>An attestation of compliance comes with a responsibility matrix.</source>
        <translation>Zu einer Attestation of Compliance gehört eine Verantwortungsmatrix.</translation>
    </message>
    <message>
        <source>Ask the provider for it.</source>
        <translation>Erbitten Sie sie vom Anbieter.</translation>
    </message>
    <message>
        <source>Dated too early</source>
        <translation>Zu früh datiert</translation>
    </message>
    <message>
        <source>It is dated %1, before the period that it speaks of ends on %2.</source>
        <translation>Es trägt das Datum %1, bevor der Zeitraum, von dem es spricht, am %2 endet.</translation>
    </message>
    <message>
        <source>Check both dates on the page.</source>
        <translation>Prüfen Sie beide Daten auf der Seite.</translation>
    </message>
    <message>
        <source>File and text differ</source>
        <translation>Datei und Text weichen voneinander ab</translation>
    </message>
    <message>
        <source>The file calls itself “%1”, its text “%2”.</source>
        <translation>Die Datei nennt sich „%1“, ihr Text „%2“.</translation>
    </message>
    <message>
        <source>Go by the text, and ask where it differs on purpose.</source>
        <translation>Maßgeblich ist der Text; fragen Sie, wo er mit Absicht abweicht.</translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>Schon eingelesen</translation>
    </message>
    <message>
        <source>%1 is the same file.</source>
        <translation>%1 ist dieselbe Datei.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Same number, other file</source>
        <translation>Gleiche Nummer, andere Datei</translation>
    </message>
    <message>
        <source>%2 bears the number %1 too.</source>
        <translation>Auch %2 trägt die Nummer %1.</translation>
    </message>
    <message>
        <source>Find out which one holds.</source>
        <translation>Klären Sie, welches gilt.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beschränkt</translation>
    </message>
    <message>
        <source>It may not be shown to this recipient: %1.</source>
        <translation>Es darf diesem Empfänger nicht gezeigt werden: %1.</translation>
    </message>
    <message>
        <source>The binder gives a reference in its place.</source>
        <translation>Die Prüfmappe gibt an seiner Stelle einen Verweis.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Noch nicht in Kraft</translation>
    </message>
    <message>
        <source>It is not in force before %1.</source>
        <translation>Es ist nicht vor dem %1 in Kraft.</translation>
    </message>
    <message>
        <source>Lean on the one before it until then.</source>
        <translation>Stützen Sie sich bis dahin auf das vorige.</translation>
    </message>
    <message>
        <source>Dated ahead</source>
        <translation>Vordatiert</translation>
    </message>
    <message>
        <source>It is dated %1, which has not come.</source>
        <translation>Es trägt das Datum %1, das noch nicht gekommen ist.</translation>
    </message>
    <message>
        <source>Check the date on the page.</source>
        <translation>Prüfen Sie das Datum auf der Seite.</translation>
    </message>
    <message>
        <source>Exceptions in the report that nobody evaluated: %1.</source>
        <translation>Ausnahmen im Bericht, die niemand bewertet hat: %1.</translation>
    </message>
    <message>
        <source>Say for each whether it touches us.</source>
        <translation>Sagen Sie zu jeder, ob sie uns betrifft.</translation>
    </message>
    <message>
        <source>Not found in it by this spelling: %1.</source>
        <translation>In dieser Schreibweise nicht darin gefunden: %1.</translation>
    </message>
    <message>
        <source>What is named otherwise can be matched; for the rest, ask the provider.</source>
        <translation>Was anders genannt ist, lässt sich zuordnen; nach dem Rest fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>WideChangeWords</name>
    <message numerus="yes">
        <source>Change %n item(s)</source>
        <translation>
            <numerusform>%n Nachweis ändern</numerusform>
            <numerusform>%n Nachweise ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>Also link to</source>
        <translation>Auch verknüpfen mit</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>About Muniment</source>
        <translation>Über Muniment</translation>
    </message>
    <message>
        <source>Version %1. Licence: GPL-3.0-or-later.</source>
        <translation>Version %1. Lizenz: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Muniment makes no connection to any network and sends nothing to anybody.</source>
        <translation>Muniment verbindet sich mit keinem Netz und sendet niemandem etwas.</translation>
    </message>
    <message>
        <source>Muniment and the network</source>
        <translation>Muniment und das Netz</translation>
    </message>
    <message>
        <source>Muniment makes no connection to any network: it looks for no updates, counts nobody, and fetches nothing that a document points to. Files are read by a program of its own, which is kept from the network by the system.</source>
        <translation>Muniment verbindet sich mit keinem Netz: Es sucht keine Aktualisierungen, zählt niemanden und holt nichts, worauf ein Dokument verweist. Dateien liest ein eigenes Programm, dem das System das Netz verwehrt.</translation>
    </message>
    <message>
        <source>What leaves this desk is what you export, and you choose where to.</source>
        <translation>Diesen Platz verlässt nur, was Sie ausgeben, und Sie bestimmen, wohin.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>letters, digits</source>
        <translation>Buchstaben, Ziffern</translation>
    </message>
    <message>
        <source>jump to a number, such as C-12 or 5.15</source>
        <translation>zu einer Nummer springen, etwa C-12 oder 5.15</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>filter the column</source>
        <translation>die Spalte filtern</translation>
    </message>
    <message>
        <source>select all rows</source>
        <translation>alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>copy rows, as a table for a spreadsheet</source>
        <translation>Zeilen kopieren, als Tabelle für ein Rechenblatt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>F2, Enter or Space</source>
        <translation>F2, Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>edit where it stands</source>
        <translation>an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>put back what stood there</source>
        <translation>zurück zu dem, was dort stand</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>In this place</source>
        <translation>In diesem Bereich</translation>
    </message>
    <message>
        <source>add what a form asks for</source>
        <translation>anlegen, wonach ein Formular fragt</translation>
    </message>
</context>
<context>
    <name>WitnessWords</name>
    <message>
        <source>%1 states %2 entries of the journal; it ends after %3.</source>
        <translation>%1 bezeugt %2 Einträge des Journals; es endet nach %3.</translation>
    </message>
    <message>
        <source>The journal is not the one that %1 states: entry %2 should have the hash %3 and has %4.</source>
        <translation>Das Journal ist nicht das von %1 bezeugte: Eintrag %2 müsste den Hash %3 haben und hat %4.</translation>
    </message>
</context>
<context>
    <name>WorkbookPages</name>
    <message>
        <source>Sheet “%1”: empty</source>
        <translation>Blatt „%1“: leer</translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s) are in the file.</source>
        <translation>
            <numerusform>%n weiteres Blatt ist in der Datei.</numerusform>
            <numerusform>%n weitere Blätter sind in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: columns: %3, rows below the head: %2</source>
        <translation>Blatt „%1“: Spalten: %3, Zeilen unter dem Kopf: %2</translation>
    </message>
    <message>
        <source>Shown: the head and the first %1 rows, columns A to %2.</source>
        <translation>Gezeigt: der Kopf und die ersten %1 Zeilen, Spalten A bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), kept in a form that is not shown here; read the file.</source>
        <translation>
            <numerusform>%n Blatt, in einer Form, die hier nicht gezeigt wird; lesen Sie die Datei.</numerusform>
            <numerusform>%n Blätter, in einer Form, die hier nicht gezeigt wird; lesen Sie die Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::attestation::AttestationMessages</name>
    <message>
        <source>No such signature</source>
        <translation>Unterschrift nicht vorhanden</translation>
    </message>
    <message>
        <source>No signature is numbered “%1”.</source>
        <translation>Keine Unterschrift trägt die Nummer „%1“.</translation>
    </message>
    <message>
        <source>Name a signature by its number, as AT-012.</source>
        <translation>Nennen Sie eine Unterschrift mit ihrer Nummer, etwa AT-012.</translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation>Erklärung fehlt</translation>
    </message>
    <message>
        <source>A signature needs a statement.</source>
        <translation>Eine Unterschrift braucht eine Erklärung.</translation>
    </message>
    <message>
        <source>Say in a sentence what is stated.</source>
        <translation>Sagen Sie in einem Satz, was erklärt wird.</translation>
    </message>
    <message>
        <source>Exceptions missing</source>
        <translation>Ausnahmen fehlen</translation>
    </message>
    <message>
        <source>The conclusion is “with exceptions”, but no exception is named.</source>
        <translation>Der Schluss lautet „mit Ausnahmen“, doch keine Ausnahme ist genannt.</translation>
    </message>
    <message>
        <source>Name the exceptions, or choose another conclusion.</source>
        <translation>Nennen Sie die Ausnahmen, oder wählen Sie einen anderen Schluss.</translation>
    </message>
    <message>
        <source>Design is as of a day</source>
        <translation>Aufbau gilt für einen Tag</translation>
    </message>
    <message>
        <source>A statement on design speaks as of one day, not over %1.</source>
        <translation>Eine Erklärung zum Aufbau spricht für einen Tag, nicht für %1.</translation>
    </message>
    <message>
        <source>Name one day.</source>
        <translation>Nennen Sie einen Tag.</translation>
    </message>
    <message>
        <source>Signed in the future</source>
        <translation>In der Zukunft unterschrieben</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Check the time of signing.</source>
        <translation>Prüfen Sie die Zeit der Unterschrift.</translation>
    </message>
    <message>
        <source>Lapsed already</source>
        <translation>Schon abgelaufen</translation>
    </message>
    <message>
        <source>A signature that is valid until %1 would have lapsed when it is given.</source>
        <translation>Eine bis %1 gültige Unterschrift wäre schon abgelaufen, wenn sie gegeben wird.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>Why %1 is withdrawn was not said.</source>
        <translation>Warum %1 zurückgezogen wird, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>Give the reason; it is printed beside the signature.</source>
        <translation>Nennen Sie den Grund; er wird neben der Unterschrift gedruckt.</translation>
    </message>
    <message>
        <source>Withdrawn already</source>
        <translation>Schon zurückgezogen</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2.</source>
        <translation>%1 wurde am %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>Period not over</source>
        <translation>Zeitraum nicht vorbei</translation>
    </message>
    <message>
        <source>Sign after that day, or for a period that is over.</source>
        <translation>Unterschreiben Sie nach diesem Tag oder für einen vergangenen Zeitraum.</translation>
    </message>
    <message>
        <source>Day not reached</source>
        <translation>Tag nicht erreicht</translation>
    </message>
    <message>
        <source>%1 cannot be signed as of %2: the day has not come.</source>
        <translation>%1 kann nicht zum %2 unterschrieben werden: Der Tag ist nicht gekommen.</translation>
    </message>
    <message>
        <source>Sign as of today or an earlier day.</source>
        <translation>Unterschreiben Sie zum heutigen oder einem früheren Tag.</translation>
    </message>
    <message>
        <source>Signer not active</source>
        <translation>Unterzeichnende Person nicht aktiv</translation>
    </message>
    <message>
        <source>%1 was not active on %2.</source>
        <translation>%1 war am %2 nicht aktiv.</translation>
    </message>
    <message>
        <source>Nothing relied on</source>
        <translation>Auf nichts gestützt</translation>
    </message>
    <message>
        <source>No evidence that bears on %2 is linked to %1.</source>
        <translation>Mit %1 ist kein Nachweis verknüpft, der %2 betrifft.</translation>
    </message>
    <message>
        <source>Link evidence first; without it only “not performed” and “no occurrence” can be signed.</source>
        <translation>Verknüpfen Sie zuerst Nachweise; ohne sie lässt sich nur „nicht durchgeführt“ oder „kein Vorkommnis“ unterschreiben.</translation>
    </message>
    <message>
        <source>Evidence is a draft</source>
        <translation>Nachweis ist ein Entwurf</translation>
    </message>
    <message>
        <source>%1 is still a draft.</source>
        <translation>%1 ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Submit it, or remove it from the control.</source>
        <translation>Reichen Sie ihn ein, oder entfernen Sie ihn von der Kontrolle.</translation>
    </message>
    <message>
        <source>Prepared by the signer</source>
        <translation>Von der unterzeichnenden Person erstellt</translation>
    </message>
    <message>
        <source>%1 prepared %3 and cannot sign “%2” on it.</source>
        <translation>%1 hat %3 erstellt und kann dazu nicht „%2“ unterschreiben.</translation>
    </message>
    <message>
        <source>Let another person sign, or override with a reason; it is printed.</source>
        <translation>Lassen Sie eine andere Person unterschreiben, oder übersteuern Sie mit einem Grund; er wird gedruckt.</translation>
    </message>
    <message>
        <source>Nobody is named who prepared it</source>
        <translation>Es ist nicht vermerkt, wer es vorbereitet hat</translation>
    </message>
    <message>
        <source>%1 cannot sign “%2”: who prepared %3 is not recorded.</source>
        <translation>%1 kann nicht „%2“ zeichnen: Wer %3 vorbereitet hat, ist nicht vermerkt.</translation>
    </message>
    <message>
        <source>Name the collector of the evidence, or override with a reason; it is printed.</source>
        <translation>Nennen Sie, wer den Nachweis erhoben hat, oder übergehen Sie die Regel mit einer Begründung; sie wird gedruckt.</translation>
    </message>
    <message>
        <source>Reviewed by the signer</source>
        <translation>Von der zeichnenden Person geprüft</translation>
    </message>
    <message>
        <source>%1 signed “%2” (%3) and cannot sign “performed” too.</source>
        <translation>%1 hat „%2“ gezeichnet (%3) und kann nicht auch „durchgeführt“ zeichnen.</translation>
    </message>
    <message>
        <source>%1 no longer speaks of the signed period</source>
        <translation>%1 spricht nicht mehr vom gezeichneten Zeitraum</translation>
    </message>
    <message>
        <source>Performed by the signer</source>
        <translation>Von der unterzeichnenden Person durchgeführt</translation>
    </message>
    <message>
        <source>%1 signed “performed” (%3) and cannot sign “%2” too.</source>
        <translation>%1 hat „durchgeführt“ unterschrieben (%3) und kann nicht auch „%2“ unterschreiben.</translation>
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
    <message>
        <source>Time of signing missing</source>
        <translation>Zeitpunkt der Unterschrift fehlt</translation>
    </message>
    <message>
        <source>A signature obtained by “%1” bears its own time, and none was given.</source>
        <translation>Eine Unterschrift, erlangt durch „%1“, trägt ihren eigenen Zeitpunkt, und keiner wurde genannt.</translation>
    </message>
    <message>
        <source>Write the time that stands on it, as 2026-12-31T17:30:00+01:00.</source>
        <translation>Schreiben Sie den Zeitpunkt, der darauf steht, etwa 2026-12-31T17:30:00+01:00.</translation>
    </message>
    <message>
        <source>Signed now</source>
        <translation>Jetzt unterschrieben</translation>
    </message>
    <message>
        <source>A signature at this desk is given now, not at %1.</source>
        <translation>An diesem Platz wird jetzt unterschrieben, nicht am %1.</translation>
    </message>
    <message>
        <source>Leave the time out, or say how the signature was obtained.</source>
        <translation>Lassen Sie den Zeitpunkt weg, oder sagen Sie, wie die Unterschrift erlangt wurde.</translation>
    </message>
    <message>
        <source>Proof not reviewed</source>
        <translation>Nachweis nicht geprüft</translation>
    </message>
    <message>
        <source>%1 cannot be signed “%2”: no review has accepted what it rests on (%3).</source>
        <translation>%1 kann nicht als „%2“ unterschrieben werden: Keine Prüfung hat angenommen, worauf es sich stützt (%3).</translation>
    </message>
    <message>
        <source>Have it reviewed first, or override with a reason; it is printed.</source>
        <translation>Lassen Sie es zuerst prüfen, oder setzen Sie sich mit Begründung darüber hinweg; sie wird gedruckt.</translation>
    </message>
    <message>
        <source>Implemented nowhere</source>
        <translation>Nirgends umgesetzt</translation>
    </message>
    <message>
        <source>%1 cannot be signed “%2”: it is implemented in 0 of the %3 places where it applies.</source>
        <translation>%1 kann nicht als „%2“ unterschrieben werden: Es ist an 0 der %3 Stellen umgesetzt, an denen es gilt.</translation>
    </message>
    <message>
        <source>Record where it is implemented, or override with a reason; it is printed.</source>
        <translation>Halten Sie fest, wo es umgesetzt ist, oder setzen Sie sich mit Begründung darüber hinweg; sie wird gedruckt.</translation>
    </message>
    <message>
        <source>Choose a signer who was, or correct the days of that person.</source>
        <translation>Wählen Sie eine Person, die es war, oder berichtigen Sie die Tage dieser Person.</translation>
    </message>
    <message>
        <source>No proof that it worked</source>
        <translation>Kein Nachweis des Betriebs</translation>
    </message>
    <message>
        <source>%1 cannot be signed “%2”: no accepted proof (%3) shows a day on which it worked.</source>
        <translation>%1 kann nicht als „%2“ unterschrieben werden: Kein angenommener Nachweis (%3) zeigt einen Tag, an dem es betrieben wurde.</translation>
    </message>
    <message>
        <source>Have proof of its operation reviewed, sign its design instead, or override with a reason; it is printed.</source>
        <translation>Lassen Sie einen Nachweis des Betriebs prüfen, unterschreiben Sie stattdessen den Aufbau, oder setzen Sie sich mit Begründung darüber hinweg; sie wird gedruckt.</translation>
    </message>
    <message>
        <source>Implemented in part</source>
        <translation>Teilweise umgesetzt</translation>
    </message>
    <message>
        <source>%1 cannot be signed “%2”: it is wholly implemented in %3 of the %4 places where it applies.</source>
        <translation>%1 kann nicht als „%2“ unterschrieben werden: Es ist an %3 der %4 Stellen ganz umgesetzt, an denen es gilt.</translation>
    </message>
    <message>
        <source>Sign it with exceptions, or override with a reason; it is printed.</source>
        <translation>Unterschreiben Sie mit Ausnahmen, oder übergehen Sie es mit einer Begründung; sie wird gedruckt.</translation>
    </message>
    <message>
        <source>Valid; evidence was added since signing: %1.</source>
        <translation>Gültig; seit der Unterschrift kam Nachweis hinzu: %1.</translation>
    </message>
    <message>
        <source>Signer stands outside</source>
        <translation>Unterzeichner steht außerhalb</translation>
    </message>
    <message>
        <source>%1 stands outside the organisation and cannot sign “%2” for it.</source>
        <translation>%1 steht außerhalb der Organisation und kann nicht „%2“ für sie unterschreiben.</translation>
    </message>
    <message>
        <source>Let somebody of the organisation sign, or override with a reason; it is printed.</source>
        <translation>Lassen Sie jemanden aus der Organisation unterschreiben, oder übersteuern Sie mit einem Grund; er wird gedruckt.</translation>
    </message>
    <message>
        <source>%1 cannot be signed for a period that ends on %2: on %3 it was not over.</source>
        <translation>%1 kann nicht für einen Zeitraum unterschrieben werden, der am %2 endet: Am %3 war er nicht vorbei.</translation>
    </message>
</context>
<context>
    <name>muniment::audits::AuditsMessages</name>
    <message>
        <source>No such audit</source>
        <translation>Prüfung nicht vorhanden</translation>
    </message>
    <message>
        <source>No audit is called “%1”.</source>
        <translation>Keine Prüfung heißt „%1“.</translation>
    </message>
    <message>
        <source>Name an audit by code (U-3) or by full name.</source>
        <translation>Nennen Sie eine Prüfung mit Kürzel (U-3) oder vollem Namen.</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>An audit needs a name.</source>
        <translation>Eine Prüfung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>The audit %2 is called “%1” already.</source>
        <translation>Die Prüfung %2 heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No such binder</source>
        <translation>Prüfmappe nicht vorhanden</translation>
    </message>
    <message>
        <source>Replaced already</source>
        <translation>Schon ersetzt</translation>
    </message>
    <message>
        <source>Edition %2 of %1 was replaced by a later one.</source>
        <translation>Ausgabe %2 von %1 wurde durch eine spätere ersetzt.</translation>
    </message>
    <message>
        <source>Replace the newest edition.</source>
        <translation>Ersetzen Sie die neueste Ausgabe.</translation>
    </message>
    <message>
        <source>Too few page numbers</source>
        <translation>Zu wenige Seitennummern</translation>
    </message>
    <message>
        <source>%1 bears %2 page numbers for ever, but would print on %3 pages.</source>
        <translation>%1 trägt für immer %2 Seitennummern, würde aber auf %3 Seiten gedruckt.</translation>
    </message>
    <message>
        <source>Print it on the paper of its first issue, or add it as a new revision.</source>
        <translation>Drucken Sie auf dem Papier der ersten Ausgabe, oder fügen Sie eine neue Fassung hinzu.</translation>
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
    <message>
        <source>No issued binder is called “%1”.</source>
        <translation>Keine ausgegebene Prüfmappe heißt „%1“.</translation>
    </message>
    <message>
        <source>Name it by its code (B-2026-014) and edition.</source>
        <translation>Nennen Sie sie mit ihrer Kennung (B-2026-014) und Ausgabe.</translation>
    </message>
    <message>
        <source>Recalled already</source>
        <translation>Schon zurückgerufen</translation>
    </message>
    <message>
        <source>%1 was recalled on %2.</source>
        <translation>%1 wurde am %2 zurückgerufen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>%1 is recalled only with a reason.</source>
        <translation>%1 wird nur mit einem Grund zurückgerufen.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, Ausgabe %2</translation>
    </message>
    <message>
        <source>binder %1</source>
        <translation>Prüfmappe %1</translation>
    </message>
    <message>
        <source>binder %1 to %2</source>
        <translation>Prüfmappe %1 an %2</translation>
    </message>
    <message>
        <source>Reviewer missing</source>
        <translation>Wer durchsah, fehlt</translation>
    </message>
    <message>
        <source>Who reviewed a binder says so themselves, and nobody was named.</source>
        <translation>Wer eine Prüfmappe durchsah, sagt das selbst, und niemand ist genannt.</translation>
    </message>
    <message>
        <source>Name who does this.</source>
        <translation>Nennen Sie, wer das tut.</translation>
    </message>
    <message>
        <source>Reviewer from outside</source>
        <translation>Durchsicht von außen</translation>
    </message>
    <message>
        <source>%1 stands outside and does not review the binder of the house.</source>
        <translation>%1 steht außerhalb und sieht keine Prüfmappe des Hauses durch.</translation>
    </message>
    <message>
        <source>Let somebody of the organisation review it.</source>
        <translation>Lassen Sie sie von jemandem der Organisation durchsehen.</translation>
    </message>
    <message>
        <source>Recipient missing</source>
        <translation>Empfänger fehlt</translation>
    </message>
    <message>
        <source>%1 was handed over to somebody.</source>
        <translation>%1 wurde jemandem übergeben.</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Sagen Sie, wem.</translation>
    </message>
    <message>
        <source>Handed over before it was made</source>
        <translation>Übergeben, bevor sie erstellt war</translation>
    </message>
    <message>
        <source>%1 was made on %2, and handed over no earlier.</source>
        <translation>%1 wurde am %2 erstellt und nicht früher übergeben.</translation>
    </message>
    <message>
        <source>Name that day or a later one.</source>
        <translation>Nennen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>%1 was recalled on %2 and is handed over no more.</source>
        <translation>%1 wurde am %2 zurückgerufen und wird nicht mehr übergeben.</translation>
    </message>
    <message>
        <source>Hand over the edition in force.</source>
        <translation>Übergeben Sie die geltende Ausgabe.</translation>
    </message>
</context>
<context>
    <name>muniment::audits::RequestMessages</name>
    <message>
        <source>No such request</source>
        <translation>Keine solche Anfrage</translation>
    </message>
    <message>
        <source>No request is called “%1”.</source>
        <translation>Keine Anfrage heißt „%1“.</translation>
    </message>
    <message>
        <source>Name it by its number (R-07), and its audit where several have one.</source>
        <translation>Nennen Sie sie mit ihrer Nummer (R-07), und ihre Prüfung, wo mehrere diese Nummer haben.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Welche Anfrage</translation>
    </message>
    <message>
        <source>Several audits have a request “%1”: %2.</source>
        <translation>Mehrere Prüfungen haben eine Anfrage „%1“: %2.</translation>
    </message>
    <message>
        <source>Name the audit.</source>
        <translation>Nennen Sie die Prüfung.</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>A request needs the words in which it was asked.</source>
        <translation>Eine Anfrage braucht die Worte, in denen sie gestellt wurde.</translation>
    </message>
    <message>
        <source>Say what is asked for.</source>
        <translation>Sagen Sie, was verlangt wird.</translation>
    </message>
    <message>
        <source>Number taken</source>
        <translation>Nummer vergeben</translation>
    </message>
    <message>
        <source>The audit has a request “%1” already.</source>
        <translation>Die Prüfung hat bereits eine Anfrage „%1“.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Follows itself</source>
        <translation>Folgt auf sich selbst</translation>
    </message>
    <message>
        <source>%1 cannot follow itself.</source>
        <translation>%1 kann nicht auf sich selbst folgen.</translation>
    </message>
    <message>
        <source>Name an earlier request.</source>
        <translation>Nennen Sie eine frühere Anfrage.</translation>
    </message>
    <message>
        <source>With the auditor</source>
        <translation>Bei den Prüfern</translation>
    </message>
    <message>
        <source>%1 is “%2”: what answers it stays as it is.</source>
        <translation>%1 ist „%2“: Was sie beantwortet, bleibt unverändert.</translation>
    </message>
    <message>
        <source>First note that it came back, or open it again.</source>
        <translation>Halten Sie zuerst fest, dass sie zurückkam, oder öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Not from there</source>
        <translation>Von dort nicht möglich</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 ist „%2“ und kann nicht „%3“ werden.</translation>
    </message>
    <message>
        <source>From there it may become: %1.</source>
        <translation>Von dort kann sie werden: %1.</translation>
    </message>
    <message>
        <source>Owner missing</source>
        <translation>Zuständige Person fehlt</translation>
    </message>
    <message>
        <source>%1 has no owner.</source>
        <translation>Für %1 ist niemand zuständig.</translation>
    </message>
    <message>
        <source>Name who is to answer it.</source>
        <translation>Nennen Sie, wer antworten soll.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Nothing answers %1 yet.</source>
        <translation>Noch nichts beantwortet %1.</translation>
    </message>
    <message>
        <source>Link evidence to it, or answer it in words.</source>
        <translation>Verknüpfen Sie Nachweise mit ihr, oder beantworten Sie sie in Worten.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>with owner</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>provided</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>back from auditor</source>
        <translation>von den Prüfern zurück</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Give to owner</source>
        <translation>In Arbeit geben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the auditor</source>
        <translation>
            <numerusform>%n beim Prüfer</numerusform>
            <numerusform>%n beim Prüfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>%1 is answered with %2, which is “%3” by its review.</source>
        <translation>%1 wird mit %2 beantwortet, das laut Durchsicht „%3“ ist.</translation>
    </message>
    <message>
        <source>Take it from the request, or have a better one accepted.</source>
        <translation>Nehmen Sie es von der Anfrage, oder lassen Sie ein besseres annehmen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AddedWords</name>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 von %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssetImport</name>
    <message>
        <source>Nothing was retired, because some rows could not be read.</source>
        <translation>Nichts wurde ausgemustert, weil einige Zeilen nicht lesbar waren.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssetList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>No assets.</source>
        <translation>Keine Objekte.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>retired, last day %1</source>
        <translation>außer Betrieb, letzter Tag %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>letzter Tag %1</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Betrieb</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceAnswer</name>
    <message>
        <source>%1  exception %2: %3</source>
        <translation>%1  Ausnahme %2: %3</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceCheck</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceCoverage</name>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>überbrückt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>offene Tage</translation>
    </message>
    <message>
        <source>No documents of the provider yet.</source>
        <translation>Noch keine Dokumente des Anbieters.</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>noch ausstehend</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceImport</name>
    <message>
        <source>%1  %2, provider %3, file %4, duties %5</source>
        <translation>%1  %2, Anbieter %3, Datei %4, Pflichten %5</translation>
    </message>
    <message>
        <source>The provider %1 was added; no scope runs at it yet.</source>
        <translation>Der Anbieter %1 wurde angelegt; noch kein Geltungsbereich läuft bei ihm.</translation>
    </message>
    <message>
        <source>%1 also goes by the name %2 now.</source>
        <translation>%1 trägt jetzt auch den Namen %2.</translation>
    </message>
    <message>
        <source>Regions of ours that it names: %1.</source>
        <translation>Unsere Regionen, die es nennt: %1.</translation>
    </message>
    <message>
        <source>Regions of ours not found in it by this spelling: %1. If it means them, match each with &quot;assurance settle&quot;.</source>
        <translation>Unsere Regionen, die in dieser Schreibweise nicht darin stehen: %1. Wenn es sie meint, ordnen Sie jede mit &quot;assurance settle&quot; zu.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceLean</name>
    <message>
        <source>%1  requirements: %2</source>
        <translation>%1  Anforderungen: %2</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>No documents of the provider yet.</source>
        <translation>Noch keine Dokumente des Anbieters.</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceRestrict</name>
    <message>
        <source>no note</source>
        <translation>kein Vermerk</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceReview</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AssuranceShow</name>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>touches us</source>
        <translation>betrifft uns</translation>
    </message>
    <message>
        <source>does not touch us</source>
        <translation>betrifft uns nicht</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>touches us?</source>
        <translation>betrifft uns?</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>unsere Antwort</translation>
    </message>
    <message>
        <source>leaned on for</source>
        <translation>gestützt wird darauf</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>muniment::cli::Attest</name>
    <message>
        <source>%1 signed by %2: %3, %4.</source>
        <translation>%1 unterschrieben von %2: %3, %4.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AttestationList</name>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>unterschrieben von</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>No signatures.</source>
        <translation>Keine Unterschriften.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AttestationWithdraw</name>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::AuditList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>No audits.</source>
        <translation>Keine Prüfungen.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>muniment::cli::BackupWords</name>
    <message>
        <source>Copied and verified: %1
journal       %2 entries
head          %3
contents      %4, %5 bytes</source>
        <translation>Kopiert und geprüft: %1
Journal       %2 Einträge
Kopf          %3
Inhalte       %4, %5 Byte</translation>
    </message>
    <message>
        <source>Older session copies let go: %1</source>
        <translation>Ältere Sitzungskopien entfernt: %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No backup of this vault lies in %1.</source>
        <translation>In %1 liegt keine Sicherung dieses Tresors.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>before a new format</source>
        <translation>vor neuem Format</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor Wiederherstellung</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>Journal: %1 entries now, %2 in the backup; %3 in common.</source>
        <translation>Journal: jetzt %1 Einträge, %2 in der Sicherung; %3 gemeinsam.</translation>
    </message>
    <message>
        <source>The vault can no longer be read. The backup holds %1 journal entries.</source>
        <translation>Der Tresor ist nicht mehr lesbar. Die Sicherung enthält %1 Journaleinträge.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in the backup</source>
        <translation>in der Sicherung</translation>
    </message>
    <message>
        <source>The tables hold as many rows as the backup&apos;s.</source>
        <translation>Die Tabellen haben so viele Zeilen wie die der Sicherung.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to restore; the vault as it is stays beside it.</source>
        <translation>Es wurde nichts geändert. Mit --yes wird wiederhergestellt; der jetzige Tresor bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Restored %1. The vault as it was lies at %2.</source>
        <translation>%1 ist wiederhergestellt. Der vorige Tresor liegt unter %2.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Wiederhergestellt unter %1.</translation>
    </message>
    <message>
        <source>Both have the same history.</source>
        <translation>Beide haben dieselbe Geschichte.</translation>
    </message>
    <message>
        <source>The backup is an earlier state of the vault.</source>
        <translation>Die Sicherung ist ein früherer Stand des Tresors.</translation>
    </message>
    <message>
        <source>The backup is a later state than the vault.</source>
        <translation>Die Sicherung ist ein späterer Stand als der Tresor.</translation>
    </message>
    <message>
        <source>The histories part after entry %1.</source>
        <translation>Die Geschichten gehen nach Eintrag %1 auseinander.</translation>
    </message>
    <message>
        <source>A power cut may yet take this back, for the disk does not confirm it: %1</source>
        <translation>Ein Stromausfall kann dies noch rückgängig machen, denn der Datenträger bestätigt es nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issued binder(s) would be unknown to the vault, and the numbers given again: recall them first, where they are.</source>
        <translation>
            <numerusform>%n herausgegebene Prüfmappe wäre dem Tresor unbekannt, und ihre Nummer würde neu vergeben: Rufen Sie sie zuerst dort zurück, wo sie ist.</numerusform>
            <numerusform>%n herausgegebene Prüfmappen wären dem Tresor unbekannt, und ihre Nummern würden neu vergeben: Rufen Sie sie zuerst dort zurück, wo sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::BinderHandOver</name>
    <message>
        <source>%1 went to %2.</source>
        <translation>%1 ging an %2.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::BinderList</name>
    <message>
        <source>binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No binder was issued yet.</source>
        <translation>Noch keine Prüfmappe wurde ausgegeben.</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
</context>
<context>
    <name>muniment::cli::BinderRecall</name>
    <message>
        <source>%1 is recalled.</source>
        <translation>%1 ist zurückgerufen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::BinderReview</name>
    <message>
        <source>%1: reviewed. The next binder says so on its cover.</source>
        <translation>%1: durchgesehen. Die nächste Prüfmappe sagt das auf dem Deckblatt.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ControlAdopt</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>All of these were taken before.</source>
        <translation>Alle diese wurden schon übernommen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ControlCatalog</name>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ControlExpect</name>
    <message>
        <source>%1 expects “%2”: %3, due %4 days after.</source>
        <translation>%1 erwartet „%2“: %3, fällig %4 Tage danach.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ControlList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>No controls yet. Take some from the catalog with: control adopt.</source>
        <translation>Noch keine Kontrollen. Übernehmen Sie welche aus dem Katalog mit: control adopt.</translation>
    </message>
    <message>
        <source>text from</source>
        <translation>Text ab</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>No such control.</source>
        <translation>Keine solche Kontrolle.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ControlSheetWords</name>
    <message>
        <source>%1, owner: %2, text %3 in force from %4</source>
        <translation>%1, zuständig: %2, Text %3 gültig ab %4</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>organisation-wide</source>
        <translation>organisationsweit</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>%1. %2 (%3, %4)</source>
        <translation>%1. %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Who carries it out, as decided</source>
        <translation>Wer es ausführt, wie entschieden</translation>
    </message>
    <message>
        <source>Our half: %1</source>
        <translation>Unsere Hälfte: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s half: %1</source>
        <translation>Hälfte des Anbieters: %1</translation>
    </message>
</context>
<context>
    <name>muniment::cli::DutyList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ref.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>No duties.</source>
        <translation>Keine Pflichten.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::DutySet</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>muniment::cli::EvidenceExport</name>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::EvidenceList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>deckt ab</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Keine Nachweise.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Whether its files open was not seen. %1</source>
        <translation>Ob sich die Dateien öffnen lassen, wurde nicht geprüft. %1</translation>
    </message>
</context>
<context>
    <name>muniment::cli::EvidenceSet</name>
    <message>
        <source>It was “%1” before: what was changed asks for a review again, and what was signed on it may be void.</source>
        <translation>Es war zuvor „%1“: Was geändert wurde, verlangt eine neue Durchsicht, und darauf Unterzeichnetes kann ungültig sein.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::EvidenceShow</name>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>withdrawn on %1: %2</source>
        <translation>zurückgezogen am %1: %2</translation>
    </message>
    <message>
        <source>Rows at the source</source>
        <translation>Zeilen in der Quelle</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erhoben von</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>erhalten %1</translation>
    </message>
    <message>
        <source>%1, brought by %2</source>
        <translation>%1, gebracht von %2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, weil: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>file of %1 %2; %3</source>
        <translation>Datei von %1 %2; %3</translation>
    </message>
    <message>
        <source>no requirement leans on it</source>
        <translation>keine Anforderung stützt sich darauf</translation>
    </message>
    <message>
        <source>leaned on for %1</source>
        <translation>gestützt wird darauf: %1</translation>
    </message>
    <message>
        <source>Its note</source>
        <translation>Vermerk dazu</translation>
    </message>
    <message>
        <source>Where it may be seen</source>
        <translation>Wo einsehbar</translation>
    </message>
</context>
<context>
    <name>muniment::cli::FrameworkList</name>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>No frameworks yet. Load one with: framework load.</source>
        <translation>Noch keine Regelwerke. Laden Sie eines mit: framework load.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ImportAnswer</name>
    <message>
        <source>    %1: “%2” becomes “%3”</source>
        <translation>    %1: „%2“ wird „%3“</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>Unverändert: %1.</translation>
    </message>
    <message>
        <source>Columns not taken: %1.</source>
        <translation>Nicht übernommene Spalten: %1.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 changed, %3 retired.</source>
        <translation>Geschrieben: %1 neu, %2 geändert, %3 ausgemustert.</translation>
    </message>
    <message>
        <source>Nothing was written. Add --apply to write this.</source>
        <translation>Nichts wurde geschrieben. Mit --apply wird dies geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) retired before: nothing to do.</source>
        <translation>
            <numerusform>%n Zeile war schon ausgemustert: nichts zu tun.</numerusform>
            <numerusform>%n Zeilen waren schon ausgemustert: nichts zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Add --apply to write this, without what is wrong.</source>
        <translation>Nichts wurde geschrieben. Mit --apply wird es geschrieben, ohne das, was falsch ist.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ImportColumns</name>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>what stands in it</source>
        <translation>was darin steht</translation>
    </message>
    <message>
        <source>Columns of the file, in any order; comma, semicolon or tab parts them. A column that the file lacks leaves the field as it is.</source>
        <translation>Spalten der Datei, in beliebiger Reihenfolge, getrennt durch Komma, Strichpunkt oder Tabulator. Fehlt eine Spalte, bleibt das Feld, wie es ist.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
</context>
<context>
    <name>muniment::cli::PersonAdd</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>muniment::cli::PersonHandOver</name>
    <message numerus="yes">
        <source>%n record(s) of %1 handed over to %2.</source>
        <translation>
            <numerusform>%n Eintrag von %1 an %2 übergeben.</numerusform>
            <numerusform>%n Einträge von %1 an %2 übergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::PersonList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>No people yet.</source>
        <translation>Noch keine Personen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ProviderList</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>contracting entity</source>
        <translation>Vertragspartei</translation>
    </message>
    <message>
        <source>No providers yet.</source>
        <translation>Noch keine Anbieter.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
</context>
<context>
    <name>muniment::cli::RecognitionWords</name>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Clear: %1. To decide: %2. Exceptions: %3. Duties: %4.</source>
        <translation>Klar: %1. Zu entscheiden: %2. Ausnahmen: %3. Pflichten: %4.</translation>
    </message>
    <message>
        <source>This is a document of the kind: %1.</source>
        <translation>Dies ist ein Dokument der Art: %1.</translation>
    </message>
    <message>
        <source>The text does not tell what this document is.</source>
        <translation>Der Text sagt nicht, was für ein Dokument dies ist.</translation>
    </message>
    <message>
        <source>? %1 (%2)</source>
        <translation>? %1 (%2)</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ReportCoverage</name>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>with controls</source>
        <translation>mit Kontrollen</translation>
    </message>
    <message>
        <source>with proof</source>
        <translation>mit Nachweis</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keins von beiden</translation>
    </message>
    <message>
        <source>Neither: no accepted proof and no signature; not reviewed: those of them whose evidence nobody has reviewed.</source>
        <translation>Keins von beiden: weder angenommener Nachweis noch Unterschrift; nicht geprüft: jene davon, deren Nachweis niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Partial list: only some of the framework&apos;s requirements are in this vault.</source>
        <translation>Unvollständige Liste: nur einige der Anforderungen des Rahmenwerks sind in diesem Tresor.</translation>
    </message>
    <message>
        <source>The provider&apos;s half is not counted.</source>
        <translation>Die Hälfte des Anbieters wird nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ReportWorkQueue</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::RequestExport</name>
    <message numerus="yes">
        <source>Wrote %n request(s) to %1.</source>
        <translation>
            <numerusform>%n Anfrage wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Anfragen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::cli::RequestList</name>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>Keine Anfragen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::RequestText</name>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <source>auditor&apos;s words</source>
        <translation>Worte der Prüfer</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>unsere Antwort</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>handed over on %1: %2 (%3)</source>
        <translation>übergeben am %1: %2 (%3)</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>einzeln</translation>
    </message>
</context>
<context>
    <name>muniment::cli::RequirementList</name>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>No requirements.</source>
        <translation>Keine Anforderungen.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ResponsibilityMatrix</name>
    <message>
        <source>framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>No framework applies to this scope yet.</source>
        <translation>Für diesen Geltungsbereich gilt noch kein Regelwerk.</translation>
    </message>
    <message>
        <source>The lists of requirements are partial.</source>
        <translation>Die Listen der Anforderungen sind Teillisten.</translation>
    </message>
    <message>
        <source>our half</source>
        <translation>unsere Hälfte</translation>
    </message>
    <message>
        <source>provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
</context>
<context>
    <name>muniment::cli::RestorePointWords</name>
    <message>
        <source>The records as they stand are named “%1”. Look at them with --known-at %2.</source>
        <translation>Der jetzige Stand der Einträge heißt „%1“. Sie sehen ihn mit --known-at %2.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>entries before</source>
        <translation>Einträge davor</translation>
    </message>
    <message>
        <source>No restore point.</source>
        <translation>Kein Wiederherstellungspunkt.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::ScopeList</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>No scopes yet.</source>
        <translation>Noch keine Geltungsbereiche.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::SeenWords</name>
    <message>
        <source>Standing: %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>The text does not say whose document this is.</source>
        <translation>Der Text sagt nicht, wessen Dokument dies ist.</translation>
    </message>
    <message>
        <source>Provider “%1”: the vault knows none by this name. Set provider to the one that is meant, or import it with --new-provider.</source>
        <translation>Anbieter „%1“: Der Tresor kennt keinen mit diesem Namen. Setzen Sie provider auf den gemeinten, oder übernehmen Sie es mit --new-provider.</translation>
    </message>
    <message>
        <source>Provider “%1”: %2.</source>
        <translation>Anbieter „%1“: %2.</translation>
    </message>
    <message>
        <source>Provider “%1”: not certain, may be %2. Set provider to the one that is meant.</source>
        <translation>Anbieter „%1“: nicht sicher, kann %2 sein. Setzen Sie provider auf den gemeinten.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::UnfilledWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expects %2. This fills none of it; name the one with --row.</source>
        <translation>%1 erwartet %2. Damit ist nichts davon belegt; nennen Sie, was es ist, mit --row.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::UsageWords</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid text (UTF-8).</source>
        <translation>„%1“ ist kein gültiger Text (UTF-8).</translation>
    </message>
    <message>
        <source>--change-set: “%1” is no id of a step.</source>
        <translation>--change-set: „%1“ ist keine Kennung eines Schritts.</translation>
    </message>
    <message>
        <source>A noun is missing; there are: %1.</source>
        <translation>Ein Gegenstand fehlt; es gibt: %1.</translation>
    </message>
    <message>
        <source>A verb is missing; there are: %1.</source>
        <translation>Ein Befehl fehlt; es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no noun “%1”; there are: %2.</source>
        <translation>Den Gegenstand „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no verb “%1” here; there are: %2.</source>
        <translation>Den Befehl „%1“ gibt es hier nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>This is not understood here: %1.</source>
        <translation>Das wird hier nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>If %1 is a name, write ./%1 or put -- in front of it. Add --help to see what the verb takes.</source>
        <translation>Ist %1 ein Name, schreiben Sie ./%1 oder setzen Sie -- davor. Mit --help sehen Sie, was der Befehl annimmt.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 was given %2 times; once is meant.</source>
        <translation>%1 wurde %2-mal angegeben; gemeint ist einmal.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit.</source>
        <translation>%1: „%2“ passt nicht.</translation>
    </message>
    <message>
        <source>One of %1 and %2 is needed, and not both.</source>
        <translation>Eines von %1 und %2 ist nötig, nicht beide.</translation>
    </message>
    <message>
        <source>nothing is given for it.</source>
        <translation>dafür ist nichts angegeben.</translation>
    </message>
</context>
<context>
    <name>muniment::cli::VaultSet</name>
    <message>
        <source>%1, printed as %2</source>
        <translation>%1, gedruckt als %2</translation>
    </message>
</context>
<context>
    <name>muniment::cli::VerifyText</name>
    <message>
        <source>Nothing found. %1 journal entries, %2 contents, %3 bytes checked.</source>
        <translation>Nichts gefunden. %1 Journaleinträge, %2 Inhalte, %3 Byte geprüft.</translation>
    </message>
    <message>
        <source>The check was made but could not be written down. %1</source>
        <translation>Die Prüfung wurde gemacht, konnte aber nicht festgehalten werden. %1</translation>
    </message>
    <message>
        <source>First broken entry of the journal: %1. Expected %2, found %3.</source>
        <translation>Erster gebrochener Journaleintrag: %1. Erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Held against: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>muniment::cli::WitnessText</name>
    <message>
        <source>%1 comes from another vault and was not compared.</source>
        <translation>%1 stammt aus einem anderen Tresor und wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 was made of a history that was left when a backup was restored; %2 holds it.</source>
        <translation>%1 entstand aus einem Verlauf, der beim Wiederherstellen einer Sicherung verlassen wurde; %2 enthält ihn.</translation>
    </message>
    <message>
        <source>%1 does not say which vault it comes from; that cannot be told, and it was not compared. Name it to have it compared all the same.</source>
        <translation>%1 nennt den Tresor nicht, aus dem es stammt; das lässt sich nicht feststellen, und es wurde nicht verglichen. Nennen Sie es, um es dennoch vergleichen zu lassen.</translation>
    </message>
</context>
<context>
    <name>muniment::controls::ControlsMessages</name>
    <message>
        <source>No such framework</source>
        <translation>Regelwerk nicht vorhanden</translation>
    </message>
    <message>
        <source>No framework is called “%1”.</source>
        <translation>Kein Regelwerk heißt „%1“.</translation>
    </message>
    <message>
        <source>Load a framework first, or look at the list of those loaded.</source>
        <translation>Laden Sie zuerst ein Regelwerk, oder sehen Sie die Liste der geladenen an.</translation>
    </message>
    <message>
        <source>No such requirement</source>
        <translation>Anforderung nicht vorhanden</translation>
    </message>
    <message>
        <source>%2 has no requirement “%1”.</source>
        <translation>%2 hat keine Anforderung „%1“.</translation>
    </message>
    <message>
        <source>Look at the list of its requirements.</source>
        <translation>Sehen Sie die Liste der Anforderungen an.</translation>
    </message>
    <message>
        <source>“%1” names no requirement.</source>
        <translation>„%1“ nennt keine Anforderung.</translation>
    </message>
    <message>
        <source>Write the framework, a colon and the number: iso-27001-2022:A.5.15.</source>
        <translation>Schreiben Sie Regelwerk, Doppelpunkt und Nummer: iso-27001-2022:A.5.15.</translation>
    </message>
    <message>
        <source>No such control</source>
        <translation>Kontrolle nicht vorhanden</translation>
    </message>
    <message>
        <source>No control is called “%1”.</source>
        <translation>Keine Kontrolle heißt „%1“.</translation>
    </message>
    <message>
        <source>Name a control by code (C-12) or by full title.</source>
        <translation>Nennen Sie eine Kontrolle mit Kürzel (C-12) oder vollem Titel.</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>Text nicht vorhanden</translation>
    </message>
    <message>
        <source>The control %1 has no text.</source>
        <translation>Die Kontrolle %1 hat keinen Text.</translation>
    </message>
    <message>
        <source>Check the vault.</source>
        <translation>Prüfen Sie den Tresor.</translation>
    </message>
    <message>
        <source>Nothing of this kind expected</source>
        <translation>Nichts dieser Art erwartet</translation>
    </message>
    <message>
        <source>No expected evidence is called “%1”.</source>
        <translation>Kein erwarteter Nachweis heißt „%1“.</translation>
    </message>
    <message>
        <source>%2 expects no evidence called “%1”.</source>
        <translation>%2 erwartet keinen Nachweis namens „%1“.</translation>
    </message>
    <message>
        <source>Name it by its title or by its number within the control.</source>
        <translation>Nennen Sie ihn mit seinem Titel oder seiner Nummer innerhalb der Kontrolle.</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht angewendet</translation>
    </message>
    <message>
        <source>The control is not applied to this asset.</source>
        <translation>Die Kontrolle wird auf dieses Objekt nicht angewendet.</translation>
    </message>
    <message>
        <source>Look at the assets of the control.</source>
        <translation>Sehen Sie die Objekte der Kontrolle an.</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>The starter catalog has no “%1”.</source>
        <translation>Der Startkatalog hat kein „%1“.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>What does not apply needs a reason.</source>
        <translation>Was nicht zutrifft, braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>Sagen Sie, warum es nicht zutrifft.</translation>
    </message>
    <message>
        <source>Approver missing</source>
        <translation>Genehmigende Person fehlt</translation>
    </message>
    <message>
        <source>What does not apply needs the name of the person who approved that.</source>
        <translation>Was nicht zutrifft, braucht den Namen der Person, die das genehmigt hat.</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>Nennen Sie die genehmigende Person.</translation>
    </message>
    <message>
        <source>Not a reason to leave it out</source>
        <translation>Kein Grund, es auszulassen</translation>
    </message>
    <message>
        <source>“%1” says who carries the requirement out, not why it does not apply.</source>
        <translation>„%1“ sagt, wer die Anforderung erfüllt, nicht, warum sie nicht gilt.</translation>
    </message>
    <message>
        <source>Keep it applicable and set its responsibility to provider.</source>
        <translation>Belassen Sie sie als zutreffend, und setzen Sie ihre Verantwortung auf Anbieter.</translation>
    </message>
    <message>
        <source>Other party unnamed</source>
        <translation>Andere Stelle ohne Namen</translation>
    </message>
    <message>
        <source>The other party has no name.</source>
        <translation>Die andere Stelle hat keinen Namen.</translation>
    </message>
    <message>
        <source>Say which organisation it is.</source>
        <translation>Sagen Sie, welche Organisation es ist.</translation>
    </message>
    <message>
        <source>Catalog unreadable</source>
        <translation>Katalog nicht lesbar</translation>
    </message>
    <message>
        <source>The catalog %1 cannot be read.</source>
        <translation>Der Katalog %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Several controls</source>
        <translation>Mehrere Kontrollen</translation>
    </message>
    <message>
        <source>Several controls are called “%1”: %2.</source>
        <translation>Mehrere Kontrollen heißen „%1“: %2.</translation>
    </message>
    <message>
        <source>Name the control by code.</source>
        <translation>Nennen Sie die Kontrolle mit ihrem Kürzel.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Titel fehlt</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Der Titel ist leer.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geben Sie einen Titel an.</translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation>Erklärung fehlt</translation>
    </message>
    <message>
        <source>The control does not say what is done.</source>
        <translation>Die Kontrolle sagt nicht, was getan wird.</translation>
    </message>
    <message>
        <source>Write what you do in a sentence or more.</source>
        <translation>Schreiben Sie in einem Satz oder mehr, was Sie tun.</translation>
    </message>
    <message>
        <source>Identifier missing</source>
        <translation>Kennung fehlt</translation>
    </message>
    <message>
        <source>The identifier or the name is empty.</source>
        <translation>Die Kennung oder der Name ist leer.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Geben Sie beides an.</translation>
    </message>
    <message>
        <source>Days out of order</source>
        <translation>Tage nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>The text would be in force from %1, but its neighbour is from %2.</source>
        <translation>Der Text würde ab %1 gelten, doch sein Nachbar gilt ab %2.</translation>
    </message>
    <message>
        <source>Choose a day that keeps the versions in order, or correct the version in force.</source>
        <translation>Wählen Sie einen Tag, der die Reihenfolge wahrt, oder berichtigen Sie die gültige Version.</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Schon übernommen</translation>
    </message>
    <message>
        <source>The catalog entry “%1” is in the vault already.</source>
        <translation>Der Katalogeintrag „%1“ ist schon im Tresor.</translation>
    </message>
    <message>
        <source>Change the control that exists.</source>
        <translation>Ändern Sie die vorhandene Kontrolle.</translation>
    </message>
    <message>
        <source>Retired already</source>
        <translation>Schon ausgemustert</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation>%1 wurde am %2 ausgemustert.</translation>
    </message>
    <message>
        <source>Leave it, or undo the retirement.</source>
        <translation>Lassen Sie es dabei, oder machen Sie die Ausmusterung rückgängig.</translation>
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
    <message>
        <source>Applied nowhere</source>
        <translation>Nirgends angewendet</translation>
    </message>
    <message>
        <source>%1 is not put into practice anywhere yet.</source>
        <translation>%1 ist noch nirgends umgesetzt.</translation>
    </message>
    <message>
        <source>Name the assets, or say that it is organisation-wide.</source>
        <translation>Nennen Sie die Objekte, oder sagen Sie, dass sie organisationsweit gilt.</translation>
    </message>
    <message>
        <source>Nobody else named</source>
        <translation>Niemand anderes genannt</translation>
    </message>
    <message>
        <source>What %1 answers for is to go to somebody else.</source>
        <translation>Wofür %1 zuständig ist, soll an jemand anderen gehen.</translation>
    </message>
    <message>
        <source>Name another person.</source>
        <translation>Eine andere Person nennen.</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>%1 is not active on %2.</source>
        <translation>%1 ist am %2 nicht aktiv.</translation>
    </message>
    <message>
        <source>Name a person who is active.</source>
        <translation>Eine aktive Person nennen.</translation>
    </message>
    <message>
        <source>Title taken</source>
        <translation>Titel vergeben</translation>
    </message>
    <message>
        <source>%1 is called “%2” already.</source>
        <translation>%1 heißt bereits „%2“.</translation>
    </message>
    <message>
        <source>Give the other control a title that tells the two apart.</source>
        <translation>Geben Sie der anderen Kontrolle einen Titel, der beide unterscheidet.</translation>
    </message>
    <message>
        <source>Look at the list of what is shipped.</source>
        <translation>Sehen Sie in der Liste dessen nach, was mitgeliefert ist.</translation>
    </message>
</context>
<context>
    <name>muniment::controls::SaidHalvesWords</name>
    <message>
        <source>Our half of %1: %2</source>
        <translation>Unsere Hälfte von %1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>muniment::evidence::EvidenceMessages</name>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 is an address on the network; nothing is fetched from there.</source>
        <translation>%1 ist eine Adresse im Netz; von dort wird nichts geholt.</translation>
    </message>
    <message>
        <source>Save the file on this computer and add it from there.</source>
        <translation>Speichern Sie die Datei auf diesem Rechner, und fügen Sie sie von dort hinzu.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>There is no file or folder at %1.</source>
        <translation>Unter %1 ist weder Datei noch Ordner.</translation>
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
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Say that folders are to be descended (--recursive), or name its files.</source>
        <translation>Sagen Sie, dass Ordner durchlaufen werden sollen (--recursive), oder nennen Sie die Dateien.</translation>
    </message>
    <message>
        <source>Folder cannot be read</source>
        <translation>Ordner nicht lesbar</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>Leerer Ordner</translation>
    </message>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>Der Ordner %1 enthält keine Dateien.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Symbolischer Verweis</translation>
    </message>
    <message>
        <source>%1 is a symbolic link; links are not followed.</source>
        <translation>%1 ist ein symbolischer Verweis; Verweisen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Add the file that it leads to.</source>
        <translation>Fügen Sie die Datei hinzu, auf die er zeigt.</translation>
    </message>
    <message>
        <source>Unreadable name</source>
        <translation>Name nicht lesbar</translation>
    </message>
    <message>
        <source>The name of %1 is not valid text (UTF-8).</source>
        <translation>Der Name von %1 ist kein gültiger Text (UTF-8).</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>Benennen Sie die Datei um, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>No such evidence</source>
        <translation>Nachweis nicht vorhanden</translation>
    </message>
    <message>
        <source>No evidence is numbered “%1”.</source>
        <translation>Kein Nachweis trägt die Nummer „%1“.</translation>
    </message>
    <message>
        <source>Name an item by its number, as E-041.</source>
        <translation>Nennen Sie einen Nachweis mit seiner Nummer, etwa E-041.</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>Fassung nicht vorhanden</translation>
    </message>
    <message>
        <source>There is no revision “%1”.</source>
        <translation>Es gibt keine Fassung „%1“.</translation>
    </message>
    <message>
        <source>Name a revision as E-041 r2.</source>
        <translation>Nennen Sie eine Fassung als E-041 r2.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Titel fehlt</translation>
    </message>
    <message>
        <source>An item of evidence needs a title.</source>
        <translation>Ein Nachweis braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say what it is, in a few words.</source>
        <translation>Sagen Sie in wenigen Wörtern, was er ist.</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>An item of evidence needs at least one file.</source>
        <translation>Ein Nachweis braucht mindestens eine Datei.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>Why %1 changes was not said.</source>
        <translation>Warum sich %1 ändert, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>Give the reason; it is printed beside the change.</source>
        <translation>Nennen Sie den Grund; er wird neben der Änderung gedruckt.</translation>
    </message>
    <message>
        <source>Reviewer is the collector</source>
        <translation>Durchsicht durch die erhebende Person</translation>
    </message>
    <message>
        <source>%2 collected %1 and cannot review it.</source>
        <translation>%2 hat %1 erhoben und kann es nicht durchsehen.</translation>
    </message>
    <message>
        <source>Ask another person to review it.</source>
        <translation>Bitten Sie eine andere Person um die Durchsicht.</translation>
    </message>
    <message>
        <source>Reviewer missing</source>
        <translation>Prüfende Person fehlt</translation>
    </message>
    <message>
        <source>Who reviewed %1 was not said.</source>
        <translation>Wer %1 durchgesehen hat, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>Name the reviewer.</source>
        <translation>Nennen Sie die Person, die durchgesehen hat.</translation>
    </message>
    <message>
        <source>Withdrawn already</source>
        <translation>Schon zurückgezogen</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2.</source>
        <translation>%1 wurde am %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>Sample too large</source>
        <translation>Stichprobe zu groß</translation>
    </message>
    <message>
        <source>%1 items held are more than the %2 of the sample.</source>
        <translation>%1 vorhandene Fälle sind mehr als die %2 der Stichprobe.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>Prüfen Sie die beiden Zahlen.</translation>
    </message>
    <message>
        <source>Row of another control</source>
        <translation>Zeile einer anderen Kontrolle</translation>
    </message>
    <message>
        <source>The expected evidence “%1” belongs to another control.</source>
        <translation>Der erwartete Nachweis „%1“ gehört zu einer anderen Kontrolle.</translation>
    </message>
    <message>
        <source>Choose a row of the control that is linked.</source>
        <translation>Wählen Sie eine Zeile der verknüpften Kontrolle.</translation>
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
        <translation>Der Name von %1 sagt nicht, was es ist: Dem Inhalt nach ist es %2.</translation>
    </message>
    <message>
        <source>%1 holds a file of the same name as %2 with other content; if this is a better version of the same period&apos;s proof, make it a revision of %1.</source>
        <translation>%1 enthält eine Datei mit demselben Namen wie %2, aber anderem Inhalt; ist dies ein besserer Nachweis desselben Zeitraums, machen Sie ihn zu einer Fassung von %1.</translation>
    </message>
    <message>
        <source>The name of %1 holds characters that do not print; they are spelled out.</source>
        <translation>Der Name von %1 enthält nicht druckbare Zeichen; sie sind ausgeschrieben.</translation>
    </message>
    <message>
        <source>%1 and %2 have names that look the same.</source>
        <translation>%1 und %2 haben Namen, die gleich aussehen.</translation>
    </message>
    <message>
        <source>Add a better version as a new revision.</source>
        <translation>Fügen Sie eine bessere Datei als neue Fassung hinzu.</translation>
    </message>
    <message>
        <source>Covers missing</source>
        <translation>Zeitraum fehlt</translation>
    </message>
    <message>
        <source>Which days %1 covers was not said.</source>
        <translation>Welche Tage %1 abdeckt, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>Give a day or a period, as Q3 2026.</source>
        <translation>Nennen Sie einen Tag oder Zeitraum, etwa Q3 2026.</translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation>Quelle fehlt</translation>
    </message>
    <message>
        <source>Which system %1 came from was not said.</source>
        <translation>Aus welchem System %1 kommt, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>Name the source.</source>
        <translation>Nennen Sie die Quelle.</translation>
    </message>
    <message>
        <source>Filed already</source>
        <translation>Schon eingeordnet</translation>
    </message>
    <message>
        <source>%1 is no longer in the tray.</source>
        <translation>%1 liegt nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>Look for it in the library.</source>
        <translation>Suchen Sie ihn im Bestand.</translation>
    </message>
    <message>
        <source>%1 looks like the next of the series of %2.</source>
        <translation>%1 sieht aus wie der nächste in der Reihe von %2.</translation>
    </message>
    <message>
        <source>Why %1 is sent away was not said.</source>
        <translation>Es wurde nicht gesagt, warum %1 zurückgeht.</translation>
    </message>
    <message>
        <source>Say what is wrong with it, for whoever brings it again.</source>
        <translation>Sagen Sie, was daran fehlt, für den, der es erneut bringt.</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>Künftige Tage</translation>
    </message>
    <message>
        <source>The days covered begin on %1, after today, %2.</source>
        <translation>Die abgedeckten Tage beginnen am %1, nach dem heutigen %2.</translation>
    </message>
    <message>
        <source>Give days that have begun: the others nobody can prove yet.</source>
        <translation>Nennen Sie Tage, die begonnen haben: Die anderen kann noch niemand nachweisen.</translation>
    </message>
    <message>
        <source>%1 covers days after %2, when it was made; those days are not proved.</source>
        <translation>%1 deckt Tage nach dem %2 ab, an dem es entstand; diese Tage sind nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Read as names: %1.</source>
        <translation>Als Namen gelesen: %1.</translation>
    </message>
    <message>
        <source>No place is told.</source>
        <translation>Ein Ort wird nicht genannt.</translation>
    </message>
    <message>
        <source>Read as the place: %1.</source>
        <translation>Als Ort gelesen: %1.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 is accepted only with a reason: %2</source>
        <translation>%1 wird nur mit einer Begründung angenommen: %2</translation>
    </message>
    <message>
        <source>Say why it is accepted all the same, or return it.</source>
        <translation>Sagen Sie, warum es dennoch angenommen wird, oder geben Sie es zurück.</translation>
    </message>
    <message>
        <source>%1 can be opened.</source>
        <translation>%1 lässt sich öffnen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened.</source>
        <translation>%1 ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 rows at the source, %2 in the file: they differ.</source>
        <translation>%1 Zeilen in der Quelle, %2 in der Datei: Sie weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Reviewer brought it in</source>
        <translation>Von der durchsehenden Person eingebracht</translation>
    </message>
    <message>
        <source>%2 brought %1 in, no other collector is named, and so %2 cannot review it.</source>
        <translation>%2 hat %1 eingebracht, sonst ist niemand genannt, der es erhoben hat; deshalb kann %2 es nicht durchsehen.</translation>
    </message>
    <message>
        <source>Ask another person to review it, or name the collector.</source>
        <translation>Bitten Sie eine andere Person, es durchzusehen, oder nennen Sie, wer es erhoben hat.</translation>
    </message>
    <message>
        <source>Written down by the collector</source>
        <translation>Eingetragen von der erhebenden Person</translation>
    </message>
    <message>
        <source>%2 prepared %1 and cannot write down what %3 makes of it.</source>
        <translation>%2 hat %1 vorbereitet und kann nicht eintragen, was %3 davon hält.</translation>
    </message>
    <message>
        <source>%1 writes it down under their own name.</source>
        <translation>%1 trägt es unter eigenem Namen ein.</translation>
    </message>
</context>
<context>
    <name>muniment::interchange::ImportColumns</name>
    <message>
        <source>number of an asset in the vault, to change it</source>
        <translation>Nummer eines Objekts im Tresor, um es zu ändern</translation>
    </message>
    <message>
        <source>name of the asset</source>
        <translation>Name des Objekts</translation>
    </message>
    <message>
        <source>application, data, virtual_machine or credential</source>
        <translation>application, data, virtual_machine oder credential</translation>
    </message>
    <message>
        <source>name or number of the scope, where not all rows are in one</source>
        <translation>Name oder Nummer des Geltungsbereichs, wenn nicht alle Zeilen in einem liegen</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es da ist</translation>
    </message>
    <message>
        <source>service of the provider</source>
        <translation>Dienst des Anbieters</translation>
    </message>
    <message>
        <source>on_premises, iaas, paas or saas</source>
        <translation>on_premises, iaas, paas oder saas</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>wo es ist</translation>
    </message>
    <message>
        <source>person who answers for it, by name or number</source>
        <translation>wer dafür einsteht, mit Namen oder Nummer</translation>
    </message>
    <message>
        <source>classes of data, parted by semicolons</source>
        <translation>Datenklassen, getrennt durch Strichpunkte</translation>
    </message>
    <message>
        <source>first day in service; today where it is empty</source>
        <translation>erster Tag im Dienst; leer: heute</translation>
    </message>
    <message>
        <source>last day in service; empty while it is in service</source>
        <translation>letzter Tag im Dienst; leer, solange es im Dienst ist</translation>
    </message>
    <message>
        <source>the provider&apos;s own id of it, by which a row is known again</source>
        <translation>die Kennung beim Anbieter, an der eine Zeile wiedererkannt wird</translation>
    </message>
    <message>
        <source>number of a control in the vault, to change it</source>
        <translation>Nummer einer Kontrolle im Tresor, um sie zu ändern</translation>
    </message>
    <message>
        <source>title of the control, by which a row without number is known again</source>
        <translation>Titel der Kontrolle, an dem eine Zeile ohne Nummer wiedererkannt wird</translation>
    </message>
    <message>
        <source>what we do</source>
        <translation>was wir tun</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>application, data, virtual_machine, credential or organisation, parted by semicolons</source>
        <translation>application, data, virtual_machine, credential oder organisation, getrennt durch Strichpunkte</translation>
    </message>
    <message>
        <source>continuous, daily, weekly, monthly, quarterly, half_yearly, yearly or on_event</source>
        <translation>continuous, daily, weekly, monthly, quarterly, half_yearly, yearly oder on_event</translation>
    </message>
    <message>
        <source>person who owns it, by name or number</source>
        <translation>wer zuständig ist, mit Namen oder Nummer</translation>
    </message>
    <message>
        <source>what the provider does</source>
        <translation>was der Anbieter tut</translation>
    </message>
    <message>
        <source>requirements that it meets, parted by semicolons</source>
        <translation>Anforderungen, die sie erfüllt, getrennt durch Strichpunkte</translation>
    </message>
    <message>
        <source>day by which it is to be in practice</source>
        <translation>Tag, bis zu dem sie umgesetzt sein soll</translation>
    </message>
    <message>
        <source>first day of a new text; else the day named for the whole import</source>
        <translation>erster Tag eines neuen Textes; sonst der Tag, der für alle Zeilen genannt ist</translation>
    </message>
    <message>
        <source>number of the requirement in its framework</source>
        <translation>Nummer der Anforderung in ihrem Regelwerk</translation>
    </message>
    <message>
        <source>title of the requirement</source>
        <translation>Titel der Anforderung</translation>
    </message>
    <message>
        <source>text of the requirement</source>
        <translation>Text der Anforderung</translation>
    </message>
    <message>
        <source>group that it belongs to</source>
        <translation>Gruppe, zu der sie gehört</translation>
    </message>
    <message>
        <source>customer_data, configuration, identities, client_devices, applications, network_controls, operating_system, physical or organisation</source>
        <translation>customer_data, configuration, identities, client_devices, applications, network_controls, operating_system, physical oder organisation</translation>
    </message>
    <message>
        <source>control or clause</source>
        <translation>control oder clause</translation>
    </message>
    <message>
        <source>what falls to us</source>
        <translation>was auf uns entfällt</translation>
    </message>
    <message>
        <source>what falls to the provider</source>
        <translation>was auf den Anbieter entfällt</translation>
    </message>
    <message>
        <source>number of the request, as the auditor gives it</source>
        <translation>Nummer der Anfrage, wie die Prüfer sie vergeben</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>was verlangt wird</translation>
    </message>
    <message>
        <source>controls that it is about, parted by semicolons</source>
        <translation>Kontrollen, um die es geht, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>first day asked about</source>
        <translation>erster Tag, um den es geht</translation>
    </message>
    <message>
        <source>last day asked about</source>
        <translation>letzter Tag, um den es geht</translation>
    </message>
    <message>
        <source>how many items are asked for</source>
        <translation>wie viele Stücke verlangt werden</translation>
    </message>
    <message>
        <source>how many of them are held</source>
        <translation>wie viele davon vorliegen</translation>
    </message>
    <message>
        <source>person who answers it, by name or number</source>
        <translation>Person, die antwortet, mit Name oder Nummer</translation>
    </message>
    <message>
        <source>day by which it is to be answered</source>
        <translation>Tag, bis zu dem sie zu beantworten ist</translation>
    </message>
    <message>
        <source>what the auditor says of it</source>
        <translation>was die Prüfer dazu sagen</translation>
    </message>
    <message>
        <source>what we say to it</source>
        <translation>was wir dazu sagen</translation>
    </message>
</context>
<context>
    <name>muniment::interchange::InterchangeMessages</name>
    <message>
        <source>Not a table</source>
        <translation>Keine Tabelle</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Table too large</source>
        <translation>Tabelle zu groß</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>Split the table.</source>
        <translation>Teilen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Table empty</source>
        <translation>Tabelle leer</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Check the export that made it.</source>
        <translation>Prüfen Sie die Ausgabe, aus der sie stammt.</translation>
    </message>
    <message>
        <source>Quotation mark open</source>
        <translation>Anführungszeichen offen</translation>
    </message>
    <message>
        <source>%1: the quotation mark that opens row %2, column %3 is never closed.</source>
        <translation>%1: Das Anführungszeichen, das in Zeile %2, Spalte %3 öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or write quotation marks inside a cell twice.</source>
        <translation>Schließen Sie es, oder schreiben Sie Anführungszeichen in einer Zelle doppelt.</translation>
    </message>
    <message>
        <source>Text after a quotation mark</source>
        <translation>Text nach einem Anführungszeichen</translation>
    </message>
    <message>
        <source>%1: in row %2, column %3, text follows the closing quotation mark.</source>
        <translation>%1: In Zeile %2, Spalte %3 folgt Text auf das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write quotation marks inside a cell twice.</source>
        <translation>Schreiben Sie Anführungszeichen in einer Zelle doppelt.</translation>
    </message>
    <message>
        <source>One column only</source>
        <translation>Nur eine Spalte</translation>
    </message>
    <message>
        <source>%1 has one column only; columns are parted by comma, semicolon or tab.</source>
        <translation>%1 hat nur eine Spalte; Spalten werden durch Komma, Semikolon oder Tabulator getrennt.</translation>
    </message>
    <message>
        <source>Save the table as CSV with one of these.</source>
        <translation>Speichern Sie die Tabelle als CSV mit einem dieser Zeichen.</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Keine Kopfzeile</translation>
    </message>
    <message>
        <source>None of the first 20 rows of %1 names the columns %2.</source>
        <translation>Keine der ersten 20 Zeilen von %1 nennt die Spalten %2.</translation>
    </message>
    <message>
        <source>Add a header row.</source>
        <translation>Fügen Sie eine Kopfzeile hinzu.</translation>
    </message>
    <message>
        <source>Column missing</source>
        <translation>Spalte fehlt</translation>
    </message>
    <message>
        <source>The header of %1, row %3, lacks: %2.</source>
        <translation>Der Kopfzeile von %1, Zeile %3, fehlt: %2.</translation>
    </message>
    <message>
        <source>Add the column.</source>
        <translation>Fügen Sie die Spalte hinzu.</translation>
    </message>
    <message>
        <source>Column twice</source>
        <translation>Spalte doppelt</translation>
    </message>
    <message>
        <source>%1 has two columns for “%2”: %3 and %4.</source>
        <translation>%1 hat zwei Spalten für „%2“: %3 und %4.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Entfernen Sie eine davon, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Row and header differ</source>
        <translation>Zeile und Kopfzeile weichen ab</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile aber %2.</translation>
    </message>
    <message>
        <source>Quote cells that contain the separator, or complete the row.</source>
        <translation>Setzen Sie Zellen mit dem Trennzeichen in Anführungszeichen, oder ergänzen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Cell empty</source>
        <translation>Zelle leer</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>Row twice</source>
        <translation>Zeile doppelt</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 already.</source>
        <translation>„%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Behalten Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>“%1” was changed since the comparison was made.</source>
        <translation>„%1“ wurde seit dem Vergleich geändert.</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 hat unter der Kopfzeile keine Zeilen.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>missing from the file</source>
        <translation>fehlt in der Datei</translation>
    </message>
    <message>
        <source>Formula without a value</source>
        <translation>Formel ohne Wert</translation>
    </message>
    <message>
        <source>“%1” is what a formula left that could not be worked out.</source>
        <translation>„%1“ hinterließ eine Formel, die nicht auszurechnen war.</translation>
    </message>
    <message>
        <source>Mend the formula in the spreadsheet, and save the table again.</source>
        <translation>Berichtigen Sie die Formel in der Tabelle, und speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>muniment::scope::ScopeMessages</name>
    <message>
        <source>No such person</source>
        <translation>Person nicht vorhanden</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Niemand heißt hier „%1“.</translation>
    </message>
    <message>
        <source>Name a person by code (P-03) or by full name.</source>
        <translation>Nennen Sie eine Person mit Kürzel (P-03) oder vollem Namen.</translation>
    </message>
    <message>
        <source>No such provider</source>
        <translation>Anbieter nicht vorhanden</translation>
    </message>
    <message>
        <source>No provider is called “%1”.</source>
        <translation>Kein Anbieter heißt „%1“.</translation>
    </message>
    <message>
        <source>No such scope</source>
        <translation>Geltungsbereich nicht vorhanden</translation>
    </message>
    <message>
        <source>No scope is called “%1”.</source>
        <translation>Kein Geltungsbereich heißt „%1“.</translation>
    </message>
    <message>
        <source>Name a scope by code (S-1) or by full name.</source>
        <translation>Nennen Sie einen Geltungsbereich mit Kürzel (S-1) oder vollem Namen.</translation>
    </message>
    <message>
        <source>No such asset</source>
        <translation>Objekt nicht vorhanden</translation>
    </message>
    <message>
        <source>No asset is called “%1”.</source>
        <translation>Kein Objekt heißt „%1“.</translation>
    </message>
    <message>
        <source>Name an asset by code (A-031) or by full name.</source>
        <translation>Nennen Sie ein Objekt mit Kürzel (A-031) oder vollem Namen.</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Several people are called “%1”: %2.</source>
        <translation>Mehrere Personen heißen „%1“: %2.</translation>
    </message>
    <message>
        <source>Name the person by code.</source>
        <translation>Nennen Sie die Person mit ihrem Kürzel.</translation>
    </message>
    <message>
        <source>Several assets</source>
        <translation>Mehrere Objekte</translation>
    </message>
    <message>
        <source>Several assets are called “%1”: %2.</source>
        <translation>Mehrere Objekte heißen „%1“: %2.</translation>
    </message>
    <message>
        <source>Name the asset by code.</source>
        <translation>Nennen Sie das Objekt mit seinem Kürzel.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Use the one that exists, or choose another name.</source>
        <translation>Verwenden Sie den vorhandenen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The scope %2 is called “%1” already.</source>
        <translation>Der Geltungsbereich %2 heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%2 of the same scope and kind is called “%1” already.</source>
        <translation>%2 im selben Geltungsbereich und von derselben Art heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Change that asset, or choose another name.</source>
        <translation>Ändern Sie dieses Objekt, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>data classes</source>
        <translation>Datenklassen</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>an access key</source>
        <translation>ein Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Kennwort</translation>
    </message>
    <message>
        <source>a key or a password</source>
        <translation>ein Schlüssel oder Kennwort</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Geltungsbereich fehlt</translation>
    </message>
    <message>
        <source>The asset “%1” is in no scope.</source>
        <translation>Das Objekt „%1“ ist in keinem Geltungsbereich.</translation>
    </message>
    <message>
        <source>Circle of scopes</source>
        <translation>Kreis von Geltungsbereichen</translation>
    </message>
    <message>
        <source>The scope “%1” would inherit from itself.</source>
        <translation>Der Geltungsbereich „%1“ würde von sich selbst erben.</translation>
    </message>
    <message>
        <source>Choose another scope to inherit from.</source>
        <translation>Wählen Sie einen anderen Geltungsbereich, von dem er erbt.</translation>
    </message>
    <message>
        <source>Not a period pattern</source>
        <translation>Kein Zeitraummuster</translation>
    </message>
    <message>
        <source>“%1” does not divide a year for reporting.</source>
        <translation>„%1“ teilt kein Jahr für die Berichterstattung.</translation>
    </message>
    <message>
        <source>Choose monthly, quarterly, half_yearly or yearly.</source>
        <translation>Wählen Sie monthly, quarterly, half_yearly oder yearly.</translation>
    </message>
    <message>
        <source>Looks like a secret</source>
        <translation>Sieht aus wie ein Geheimnis</translation>
    </message>
    <message>
        <source>The %1 of this credential looks like %2; secrets are never stored here.</source>
        <translation>%1 dieser Zugangsdaten: Das sieht aus wie %2; Geheimnisse werden hier nie gespeichert.</translation>
    </message>
    <message>
        <source>Say what the credential is for and where it is kept. If the secret was real, replace it.</source>
        <translation>Sagen Sie, wofür die Zugangsdaten sind und wo sie aufbewahrt werden. War das Geheimnis echt, ersetzen Sie es.</translation>
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
    <message>
        <source>Name a provider by code (V-2) or by one of its names, or add it.</source>
        <translation>Nennen Sie einen Anbieter mit Kennung (V-2) oder einem seiner Namen, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>No such name</source>
        <translation>Kein solcher Name</translation>
    </message>
    <message>
        <source>%2 has no other name “%1”.</source>
        <translation>%2 hat keinen anderen Namen „%1“.</translation>
    </message>
    <message>
        <source>Look at the names in the list of providers.</source>
        <translation>Sehen Sie die Namen in der Liste der Anbieter nach.</translation>
    </message>
    <message>
        <source>Several providers</source>
        <translation>Mehrere Anbieter</translation>
    </message>
    <message>
        <source>Several providers go by the name “%1”: %2.</source>
        <translation>Mehrere Anbieter tragen den Namen „%1“: %2.</translation>
    </message>
    <message>
        <source>Name the provider by code.</source>
        <translation>Nennen Sie den Anbieter mit seiner Kennung.</translation>
    </message>
    <message>
        <source>“%1” is a name of the provider %2 already.</source>
        <translation>„%1“ ist schon ein Name des Anbieters %2.</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>Tag noch nicht gekommen</translation>
    </message>
    <message>
        <source>%1 is still ahead; today is %2.</source>
        <translation>%1 liegt noch ausstehend; heute ist %2.</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Schreiben Sie den Tag, an dem es geschah.</translation>
    </message>
    <message>
        <source>Time ahead</source>
        <translation>Zeitpunkt noch nicht gekommen</translation>
    </message>
    <message>
        <source>%1 is still ahead.</source>
        <translation>%1 liegt noch ausstehend.</translation>
    </message>
    <message>
        <source>Write the time at which it happened, with its zone.</source>
        <translation>Schreiben Sie den Zeitpunkt, an dem es geschah, mit seiner Zone.</translation>
    </message>
    <message>
        <source>%1 is called “%2” already.</source>
        <translation>%1 heißt bereits „%2“.</translation>
    </message>
    <message>
        <source>Tell the two apart by role or organisation, or by the name.</source>
        <translation>Unterscheiden Sie beide durch Funktion oder Organisation, oder durch den Namen.</translation>
    </message>
    <message>
        <source>Name its scope; in a table, in a column Scope.</source>
        <translation>Nennen Sie seinen Geltungsbereich; in einer Tabelle in einer Spalte Scope.</translation>
    </message>
    <message>
        <source>Nobody left</source>
        <translation>Niemand übrig</translation>
    </message>
    <message>
        <source>%1 is the last of the house who can change this vault.</source>
        <translation>%1 ist die letzte Person des Hauses, die diesen Tresor ändern kann.</translation>
    </message>
    <message>
        <source>Add whoever takes over first.</source>
        <translation>Fügen Sie zuerst hinzu, wer übernimmt.</translation>
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
        <translation>belegt, nicht unterschrieben</translation>
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
    <message>
        <source>to prepare</source>
        <translation>vorzubereiten</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>durchzusehen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>held, not reviewed</source>
        <translation>vorhanden, nicht geprüft</translation>
    </message>
    <message>
        <source>signed in part</source>
        <translation>teilweise unterschrieben</translation>
    </message>
    <message>
        <source>signed, no reviewed proof</source>
        <translation>unterschrieben, kein geprüfter Nachweis</translation>
    </message>
    <message>
        <source>signed, nothing implemented</source>
        <translation>unterschrieben, nichts umgesetzt</translation>
    </message>
    <message>
        <source>held, days not stated</source>
        <translation>vorhanden, Tage nicht angegeben</translation>
    </message>
    <message>
        <source>%1, only for %2</source>
        <translation>%1, nur für %2</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Signature “%1” for %2</source>
        <translation>Unterschrift „%1“ für %2</translation>
    </message>
    <message>
        <source>submitted %1 ago</source>
        <translation>vor %1 eingereicht</translation>
    </message>
    <message>
        <source>submitted on %1</source>
        <translation>eingereicht am %1</translation>
    </message>
    <message>
        <source>returned on %1</source>
        <translation>zurückgegeben am %1</translation>
    </message>
    <message>
        <source>design effective</source>
        <translation>Aufbau wirksam</translation>
    </message>
    <message>
        <source>design, with exceptions</source>
        <translation>Aufbau, mit Ausnahmen</translation>
    </message>
    <message>
        <source>assets that name no service</source>
        <translation>Objekte, die keinen Dienst nennen</translation>
    </message>
    <message>
        <source>%1 and 1 more service</source>
        <translation>%1 und 1 weiterer Dienst</translation>
    </message>
    <message>
        <source>%1 and %2 more services</source>
        <translation>%1 und %2 weitere Dienste</translation>
    </message>
    <message>
        <source>not counted in days: a policy or the like is all that is asked for</source>
        <translation>nicht in Tagen gezählt: verlangt ist nur eine Richtlinie oder Ähnliches</translation>
    </message>
    <message>
        <source>%1 of %2 assets</source>
        <translation>%1 von %2 Objekten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>back from the auditor</source>
        <translation>von den Prüfern zurück</translation>
    </message>
    <message>
        <source>asked for at single times: %1 of %2 held</source>
        <translation>zu einzelnen Zeiten verlangt: %1 von %2 liegen vor</translation>
    </message>
    <message>
        <source>%1, %2 in part</source>
        <translation>%1, %2 teilweise</translation>
    </message>
    <message>
        <source>no report at all, so every day: %1</source>
        <translation>überhaupt kein Bericht, also jeder Tag: %1</translation>
    </message>
    <message>
        <source>on no day of the period was anything in service that proof was asked of</source>
        <translation>an keinem Tag des Zeitraums war etwas in Betrieb, für das ein Nachweis verlangt war</translation>
    </message>
    <message>
        <source>design signed, lapsed</source>
        <translation>Aufbau unterschrieben, abgelaufen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ActivityPlace</name>
    <message>
        <source>View as of then</source>
        <translation>Stand von damals zeigen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Jedes Byte prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Points in time</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Shows the whole window as the records stood then, for reading</source>
        <translation>Zeigt im ganzen Fenster die Angaben von damals, zum Lesen</translation>
    </message>
    <message>
        <source>Copied and verified: %1.</source>
        <translation>Kopiert und geprüft: %1.</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Keep backups in…</source>
        <translation>Sicherungen aufbewahren in…</translation>
    </message>
    <message>
        <source>Puts this backup in the place of the vault, which stays beside it</source>
        <translation>Setzt diese Sicherung an die Stelle des Tresors, der daneben liegen bleibt</translation>
    </message>
    <message>
        <source>Copies the vault and verifies every byte of the copy</source>
        <translation>Kopiert den Tresor und prüft jedes Byte der Kopie</translation>
    </message>
    <message>
        <source>Chooses the folder for the backups of this vault</source>
        <translation>Wählt den Ordner für die Sicherungen dieses Tresors</translation>
    </message>
    <message>
        <source>Backing up the vault</source>
        <translation>Der Tresor wird gesichert</translation>
    </message>
    <message>
        <source>Keep backups of this vault in</source>
        <translation>Sicherungen dieses Tresors aufbewahren in</translation>
    </message>
</context>
<context>
    <name>muniment::ui::Acts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AssetImportSheet</name>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Take or leave out</source>
        <translation>Übernehmen oder auslassen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 unchanged · %4 missing from the file</source>
        <translation>%1 neu · %2 geändert · %3 unverändert · %4 fehlen in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken.</source>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden.</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not taken: %1.</source>
        <translation>Nicht übernommene Spalten: %1.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It is in service here and the file does not name it. Taken, it is retired as of today.</source>
        <translation>Es ist hier in Betrieb, und die Datei nennt es nicht. Übernommen, wird es heute außer Betrieb genommen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Importing assets</source>
        <translation>Objekte werden importiert</translation>
    </message>
    <message>
        <source>Retire what the file lacks</source>
        <translation>Außer Betrieb nehmen, was in der Datei fehlt</translation>
    </message>
    <message>
        <source>These are in service here, and the file does not name them. Today becomes their last day in service.</source>
        <translation>Diese sind hier in Betrieb, und die Datei nennt sie nicht. Heute wird ihr letzter Tag im Betrieb.</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n asset(s)</source>
        <translation>
            <numerusform>%n Objekt außer Betrieb nehmen</numerusform>
            <numerusform>%n Objekte außer Betrieb nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AssetsPage</name>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Assets are what you run at the provider: applications, data, virtual machines, credentials.</source>
        <translation>Objekte sind, was Sie beim Anbieter betreiben: Anwendungen, Daten, virtuelle Maschinen, Zugangsmittel.</translation>
    </message>
    <message>
        <source>Import a list or add the first.</source>
        <translation>Importieren Sie eine Liste, oder legen Sie das erste an.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Objekt</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Außer Betrieb nehmen…</translation>
    </message>
    <message>
        <source>organisation-wide</source>
        <translation>organisationsweit</translation>
    </message>
    <message>
        <source>add asset</source>
        <translation>Objekt anlegen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Noch ist nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Last day in service</source>
        <translation>Letzter Tag im Betrieb</translation>
    </message>
    <message>
        <source>It stays in the vault, with its proof and signatures.</source>
        <translation>Es bleibt im Tresor, mit Nachweisen und Unterschriften.</translation>
    </message>
    <message>
        <source>retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
    <message>
        <source>Retired %1.</source>
        <translation>%1 außer Betrieb genommen.</translation>
    </message>
    <message>
        <source>decide who carries out: %1</source>
        <translation>entscheiden, wer ausführt: %1</translation>
    </message>
    <message>
        <source>Changing assets</source>
        <translation>Objekte werden geändert</translation>
    </message>
    <message>
        <source>Retiring assets</source>
        <translation>Objekte werden außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Deciding who carries out: %1</source>
        <translation>Wer ausführt, wird festgelegt: %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AssurancePlace</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Import document…</source>
        <translation>Dokument importieren…</translation>
    </message>
    <message>
        <source>Review the document…</source>
        <translation>Dokument durchsehen…</translation>
    </message>
    <message>
        <source>Record a check…</source>
        <translation>Prüfung festhalten…</translation>
    </message>
    <message>
        <source>Met by…</source>
        <translation>Erfüllt durch…</translation>
    </message>
    <message>
        <source>Does not concern us…</source>
        <translation>Betrifft uns nicht…</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Duties %1</source>
        <translation>Pflichten %1</translation>
    </message>
    <message>
        <source>Import a document of the provider</source>
        <translation>Ein Dokument des Anbieters importieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Period or validity</source>
        <translation>Zeitraum oder Gültigkeit</translation>
    </message>
    <message>
        <source>Match a name…</source>
        <translation>Namen zuordnen…</translation>
    </message>
    <message>
        <source>Leans on…</source>
        <translation>Stützt sich auf…</translation>
    </message>
    <message>
        <source>Leans on it no longer</source>
        <translation>Stützt sich nicht länger darauf</translation>
    </message>
    <message>
        <source>Who may have it…</source>
        <translation>Wer es haben darf…</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AttestationsPlace</name>
    <message>
        <source>To sign</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Sign next</source>
        <translation>Nächste unterschreiben</translation>
    </message>
    <message>
        <source>Sign another control…</source>
        <translation>Andere Kontrolle…</translation>
    </message>
    <message>
        <source>Conclude: %1</source>
        <translation>Schluss: %1</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Erneut unterschreiben…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>To sign %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>There is no control in this scope yet.</source>
        <translation>In diesem Geltungsbereich gibt es noch keine Kontrolle.</translation>
    </message>
    <message>
        <source>Control to sign</source>
        <translation>Zu unterschreibende Kontrolle</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AuditsPage</name>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Plan the next one.</source>
        <translation>Planen Sie die nächste.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Quick draft binder</source>
        <translation>Schneller Entwurf einer Prüfmappe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rename audit</source>
        <translation>Prüfung umbenennen</translation>
    </message>
    <message>
        <source>When the auditors come is not known yet.</source>
        <translation>Wann die Prüfer kommen, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>set the kind of audit</source>
        <translation>Art der Prüfung setzen</translation>
    </message>
    <message>
        <source>set the scope of audit</source>
        <translation>Geltungsbereich der Prüfung setzen</translation>
    </message>
    <message>
        <source>set the frameworks of audit</source>
        <translation>Regelwerke der Prüfung setzen</translation>
    </message>
    <message>
        <source>set the period of audit</source>
        <translation>Zeitraum der Prüfung setzen</translation>
    </message>
    <message>
        <source>say what audit is for</source>
        <translation>Zweck der Prüfung angeben</translation>
    </message>
    <message>
        <source>Who audits</source>
        <translation>Wer prüft</translation>
    </message>
    <message>
        <source>name the auditor</source>
        <translation>Prüfer nennen</translation>
    </message>
    <message>
        <source>set the contacts of audit</source>
        <translation>Ansprechpartner der Prüfung setzen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>set when requests are due</source>
        <translation>Fälligkeit der Anfragen setzen</translation>
    </message>
    <message>
        <source>set the fieldwork of audit</source>
        <translation>Tage der Prüfung vor Ort setzen</translation>
    </message>
    <message>
        <source>set when the report is due</source>
        <translation>Tag des Berichts setzen</translation>
    </message>
    <message>
        <source>Binders</source>
        <translation>Prüfmappen</translation>
    </message>
    <message>
        <source>Plan a binder…</source>
        <translation>Prüfmappe planen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All steps that touched it</source>
        <translation>Alle Schritte, die es betrafen</translation>
    </message>
    <message>
        <source>Add audit</source>
        <translation>Prüfung anlegen</translation>
    </message>
    <message>
        <source>add audit</source>
        <translation>Prüfung anlegen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>An audit gathers requests, evidence and the binders you hand over.</source>
        <translation>Eine Prüfung sammelt Anfragen, Nachweise und die Prüfmappen, die Sie übergeben.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Eine hinzufügen …</translation>
    </message>
    <message>
        <source>The auditor has asked for nothing yet.</source>
        <translation>Die Prüfer haben noch nichts verlangt.</translation>
    </message>
    <message>
        <source>Fieldwork: %1. Editions of binders: %2.</source>
        <translation>Prüfung vor Ort: %1. Ausgaben von Prüfmappen: %2.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Noch keine erstellt.</translation>
    </message>
    <message>
        <source>set our certificate of audit</source>
        <translation>unser Zertifikat des Audits nennen</translation>
    </message>
    <message>
        <source>Review of the binder</source>
        <translation>Durchsicht der Prüfmappe</translation>
    </message>
    <message>
        <source>I reviewed it…</source>
        <translation>Ich sah sie durch…</translation>
    </message>
    <message>
        <source>Nobody has looked through a draft.</source>
        <translation>Niemand hat einen Entwurf durchgesehen.</translation>
    </message>
    <message>
        <source>Review of the binder for %1</source>
        <translation>Durchsicht der Prüfmappe für %1</translation>
    </message>
    <message>
        <source>You looked through a draft of the records as they stand now. The next binder says so on its cover, with your name, the day and these words.</source>
        <translation>Sie haben einen Entwurf der Aufzeichnungen, wie sie jetzt sind, durchgesehen. Die nächste Prüfmappe sagt das auf dem Deckblatt, mit Ihrem Namen, dem Tag und diesen Worten.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was sich ergab</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>Nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>I reviewed it</source>
        <translation>Ich sah sie durch</translation>
    </message>
    <message>
        <source>review the binder of %1</source>
        <translation>Prüfmappe von %1 durchsehen</translation>
    </message>
    <message>
        <source>Reviewed the binder for %1.</source>
        <translation>Prüfmappe für %1 durchgesehen.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::AuditsPlace</name>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Plan a binder…</source>
        <translation>Prüfmappe planen…</translation>
    </message>
    <message>
        <source>Make binder…</source>
        <translation>Prüfmappe erstellen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Open any binder…</source>
        <translation>Beliebige Prüfmappe öffnen…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Zurückrufen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Link evidence…</source>
        <translation>Nachweis verknüpfen …</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Answer ready requests…</source>
        <translation>Bereite beantworten …</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n ready request(s)…</source>
        <translation>
            <numerusform>%n bereite beantworten …</numerusform>
            <numerusform>%n bereite beantworten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
</context>
<context>
    <name>muniment::ui::BulkBar</name>
    <message>
        <source>What can be done to the selected rows</source>
        <translation>Was mit den gewählten Zeilen geschehen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::CatalogSheet</name>
    <message>
        <source>Take from the catalog</source>
        <translation>Aus dem Katalog übernehmen</translation>
    </message>
    <message>
        <source>Take into the vault</source>
        <translation>In den Tresor übernehmen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n control(s)</source>
        <translation>
            <numerusform>Aus %n Kontrolle wählen</numerusform>
            <numerusform>Aus %n Kontrollen wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Of all of them; each may get another one later</source>
        <translation>Für alle; jede kann später jemand anderen bekommen</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Whose requirements are listed, with the controls that meet them</source>
        <translation>Deren Anforderungen aufgeführt werden, mit den Kontrollen, die sie erfüllen</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Es ist noch nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Choose what fits.</source>
        <translation>Wählen Sie aus, was passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Kontrolle</numerusform>
            <numerusform>%n Kontrollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n Regelwerk</numerusform>
            <numerusform>%n Regelwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>take from the catalog</source>
        <translation>aus dem Katalog übernehmen</translation>
    </message>
    <message>
        <source>Taken from the catalog: %1.</source>
        <translation>Aus dem Katalog übernommen: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Taking from the catalog</source>
        <translation>Aus dem Katalog wird übernommen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>To which the frameworks apply from that day on</source>
        <translation>In dem die Regelwerke von diesem Tag an gelten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>All of the scope</source>
        <translation>Alle des Geltungsbereichs</translation>
    </message>
    <message>
        <source>Each control is applied to those that are of its kinds</source>
        <translation>Jede Kontrolle gilt für die Objekte ihrer Arten</translation>
    </message>
    <message>
        <source>There is no scope yet that a framework could apply to.</source>
        <translation>Es gibt noch keinen Geltungsbereich, in dem ein Regelwerk gelten könnte.</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>aus dem Katalog</translation>
    </message>
    <message>
        <source>Apply a framework</source>
        <translation>Regelwerk anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>apply a framework to scope</source>
        <translation>Regelwerk auf den Geltungsbereich anwenden</translation>
    </message>
    <message>
        <source>Applied from %1 on.</source>
        <translation>Gilt ab %1.</translation>
    </message>
    <message>
        <source>Applying the framework</source>
        <translation>Regelwerk wird angewendet</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ChangesDialog</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ChoiceDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::CollectionPage</name>
    <message>
        <source>Expected evidence</source>
        <translation>Erwartete Nachweise</translation>
    </message>
    <message>
        <source>What the controls of this scope should show in this period stands here, slot by slot.</source>
        <translation>Hier steht, was die Kontrollen dieses Geltungsbereichs in diesem Zeitraum zeigen sollen, Abschnitt für Abschnitt.</translation>
    </message>
    <message>
        <source>No control of the scope expects evidence in this period.</source>
        <translation>Keine Kontrolle des Geltungsbereichs erwartet in diesem Zeitraum Nachweise.</translation>
    </message>
    <message>
        <source>What is expected, in numbers</source>
        <translation>Was erwartet wird, in Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n erwartet</numerusform>
            <numerusform>%n erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 erbracht</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 part filled</source>
        <translation>%1 teilweise erbracht</translation>
    </message>
    <message>
        <source>%1 not yet due</source>
        <translation>%1 noch nicht fällig</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>erbracht</translation>
    </message>
    <message>
        <source>part filled</source>
        <translation>teilweise erbracht</translation>
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
        <source>not yet due</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>Nothing in the vault speaks of these days.</source>
        <translation>Nichts im Tresor spricht von diesen Tagen.</translation>
    </message>
    <message>
        <source>Evidence of these days</source>
        <translation>Nachweise dieser Tage</translation>
    </message>
    <message>
        <source>attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Attached %1 to %2.</source>
        <translation>%1 an %2 angehängt.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::CommandPalette</name>
    <message>
        <source>Commands and records</source>
        <translation>Befehle und Datensätze</translation>
    </message>
    <message>
        <source>Command, place or record</source>
        <translation>Befehl, Bereich oder Datensatz</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Find a command, place or record</source>
        <translation>Befehl, Bereich oder Datensatz suchen</translation>
    </message>
    <message>
        <source>Find a record by number or title</source>
        <translation>Datensatz nach Nummer oder Titel suchen</translation>
    </message>
    <message>
        <source>Write a number such as C-12, or words of a title.</source>
        <translation>Schreiben Sie eine Nummer wie C-12 oder Wörter eines Titels.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Nichts hier heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ControlDetailView</name>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
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
        <source>Hide purpose and procedure</source>
        <translation>Zweck und Vorgehen ausblenden</translation>
    </message>
    <message>
        <source>Show purpose and procedure</source>
        <translation>Zweck und Vorgehen einblenden</translation>
    </message>
    <message>
        <source>As a strip</source>
        <translation>Als Streifen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Nothing is held for these days.</source>
        <translation>Für diese Tage ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben…</translation>
    </message>
    <message>
        <source>The provider&apos;s half leans on:</source>
        <translation>Die Hälfte des Anbieters stützt sich auf:</translation>
    </message>
    <message>
        <source>Name the document…</source>
        <translation>Dokument benennen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Change what it meets</source>
        <translation>Ändern, was sie erfüllt</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Change where it applies</source>
        <translation>Ändern, wofür sie gilt</translation>
    </message>
    <message>
        <source>Nothing yet, so there is no status to set.</source>
        <translation>Noch für nichts, daher ist kein Stand zu setzen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How it is done there</source>
        <translation>So wird sie dort umgesetzt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Status, %1</source>
        <translation>Stand, %1</translation>
    </message>
    <message>
        <source>How it is done, %1</source>
        <translation>Umsetzung, %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Text ändern …</translation>
    </message>
    <message>
        <source>Change what is expected</source>
        <translation>Ändern, was erwartet wird</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ControlsPlace</name>
    <message>
        <source>Controls are what your organisation does. There are none in this scope yet.</source>
        <translation>Kontrollen sind das, was Ihre Organisation tut. In diesem Geltungsbereich gibt es noch keine.</translation>
    </message>
    <message>
        <source>Our controls</source>
        <translation>Unsere Kontrollen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>By requirement</source>
        <translation>Nach Anforderung</translation>
    </message>
    <message>
        <source>Covered time as a table</source>
        <translation>Abgedeckte Zeit als Tabelle</translation>
    </message>
    <message>
        <source>Take what fits from the starter catalog.</source>
        <translation>Übernehmen Sie aus dem Startkatalog, was passt.</translation>
    </message>
    <message>
        <source>Add from catalog…</source>
        <translation>Aus Katalog übernehmen…</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Auf „%1“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Kontrolle</numerusform>
            <numerusform>%n Kontrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <translation>Der Status wird gesetzt</translation>
    </message>
    <message>
        <source>%1: applied to nothing in service here, so there is no status to set.</source>
        <translation>%1: hier auf nichts in Betrieb angewandt, daher gibt es keinen Status zu setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 on %n asset(s).</source>
        <translation>
            <numerusform>%1: %2 auf %n Objekt.</numerusform>
            <numerusform>%1: %2 auf %n Objekten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New control…</source>
        <translation>Neue Kontrolle…</translation>
    </message>
    <message>
        <source>Apply a framework…</source>
        <translation>Regelwerk anwenden…</translation>
    </message>
    <message>
        <source>Where it applies…</source>
        <translation>Wofür sie gilt…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Außer Gebrauch nehmen …</translation>
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
    <name>muniment::ui::DayPopup</name>
    <message>
        <source>First day?</source>
        <translation>Erster Tag?</translation>
    </message>
    <message>
        <source>From %1. Last day?</source>
        <translation>Ab %1. Letzter Tag?</translation>
    </message>
</context>
<context>
    <name>muniment::ui::DeskActs</name>
    <message>
        <source>Who sits at this desk?</source>
        <translation>Wer sitzt an diesem Platz?</translation>
    </message>
    <message>
        <source>What you change is written down under this name, and lists can show what is yours. It is kept for this vault on this desk, and never taken from the login.</source>
        <translation>Was Sie ändern, wird unter diesem Namen festgehalten, und Listen können zeigen, was Ihres ist. Das gilt für diesen Tresor an diesem Platz und wird nie der Anmeldung entnommen.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Hier sitzen</translation>
    </message>
    <message>
        <source>Everything is saved, and nothing changed since the restore point “%1”.</source>
        <translation>Alles ist gespeichert, und seit dem Wiederherstellungspunkt „%1“ hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>make a restore point</source>
        <translation>Wiederherstellungspunkt setzen</translation>
    </message>
    <message>
        <source>Restore point made: %1.</source>
        <translation>Wiederherstellungspunkt gesetzt: %1.</translation>
    </message>
    <message>
        <source>Name it…</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>name a restore point</source>
        <translation>Wiederherstellungspunkt benennen</translation>
    </message>
    <message>
        <source>Restore point named “%1”.</source>
        <translation>Der Wiederherstellungspunkt heißt nun „%1“.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>This vault holds no people yet. You are the first; what you change is written down under your name.</source>
        <translation>Dieser Tresor enthält noch keine Personen. Sie sind die erste; was Sie ändern, wird unter Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Nobody of this vault is active today. You are added; what you change is written down under your name.</source>
        <translation>In diesem Tresor ist heute niemand aktiv. Sie werden hinzugefügt; was Sie ändern, wird unter Ihrem Namen festgehalten.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::DocumentPane</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A newer document took its place; it %1.</source>
        <translation>Ein neueres Dokument trat an seine Stelle; es %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Record a check…</source>
        <translation>Prüfung festhalten…</translation>
    </message>
    <message>
        <source>Fits our use?</source>
        <translation>Passt zu unserem Gebrauch?</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>p. %1 “%2”</source>
        <translation>S. %1 „%2“</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>von Hand getippt</translation>
    </message>
    <message>
        <source>Review record</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Nobody has said yet that they read it.</source>
        <translation>Noch hat niemand gesagt, es gelesen zu haben.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemandem, der genannt ist</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Opinion read</source>
        <translation>Gelesenes Urteil</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Scope enough?</source>
        <translation>Umfang ausreichend?</translation>
    </message>
    <message>
        <source>Period enough?</source>
        <translation>Zeitraum ausreichend?</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The provider&apos;s answer, not audited: %1</source>
        <translation>Antwort des Anbieters, nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Subservice organisations</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>Leans on this</source>
        <translation>Stützt sich hierauf</translation>
    </message>
    <message>
        <source>No provider&apos;s half leans on it.</source>
        <translation>Keine Hälfte des Anbieters stützt sich darauf.</translation>
    </message>
    <message>
        <source>(held by others too)</source>
        <translation>(auch von anderen getragen)</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>Vorgenommene Prüfungen</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 am %2: %3</translation>
    </message>
    <message>
        <source>look again by %1</source>
        <translation>wieder ansehen bis %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Took the place of</source>
        <translation>Trat an die Stelle von</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Überbrückt</translation>
    </message>
    <message>
        <source>Bridged by</source>
        <translation>Überbrückt von</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Match a name…</source>
        <translation>Namen zuordnen…</translation>
    </message>
    <message>
        <source>Says by which spelling it names a service or region of ours</source>
        <translation>Sagt, in welcher Schreibweise es einen Dienst oder eine Region von uns nennt</translation>
    </message>
    <message>
        <source>only from %1 on</source>
        <translation>erst ab %1</translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation>Angeben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Wer es haben darf</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Beantworten…</translation>
    </message>
    <message>
        <source>Answer the exceptions</source>
        <translation>Die Ausnahmen beantworten</translation>
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
    <message>
        <source>Pages in small</source>
        <translation>Seiten verkleinert</translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation>Hier suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Turn (Ctrl+R)</source>
        <translation>Drehen (Strg+R)</translation>
    </message>
</context>
<context>
    <name>muniment::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Bring the provider&apos;s certificates, reports and letters here.</source>
        <translation>Bringen Sie die Zertifikate, Berichte und Schreiben des Anbieters hierher.</translation>
    </message>
    <message>
        <source>They prove the provider&apos;s half, never yours.</source>
        <translation>Sie belegen die Hälfte des Anbieters, nie Ihre.</translation>
    </message>
    <message>
        <source>Import document…</source>
        <translation>Dokument importieren…</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 durchsehen</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Durchsicht festhalten</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchgesehen von</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Opinion read</source>
        <translation>Gelesenes Urteil</translation>
    </message>
    <message>
        <source>Exceptions that touch us</source>
        <translation>Ausnahmen, die uns betreffen</translation>
    </message>
    <message>
        <source>Scope enough?</source>
        <translation>Umfang ausreichend?</translation>
    </message>
    <message>
        <source>Period enough?</source>
        <translation>Zeitraum ausreichend?</translation>
    </message>
    <message>
        <source>record a review</source>
        <translation>Durchsicht festhalten</translation>
    </message>
    <message>
        <source>Recorded the review.</source>
        <translation>Durchsicht festgehalten.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Prüfung festhalten</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>IAF CertSearch</source>
        <translation>IAF CertSearch</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Es sagte</translation>
    </message>
    <message>
        <source>Looked on</source>
        <translation>Angesehen am</translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation>Wieder ansehen bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>record a check</source>
        <translation>Prüfung festhalten</translation>
    </message>
    <message>
        <source>Recorded the check.</source>
        <translation>Prüfung festgehalten.</translation>
    </message>
    <message>
        <source>Match a name in %1</source>
        <translation>Namen in %1 zuordnen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unserer</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Wie es dort steht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>match a name</source>
        <translation>einen Namen zuordnen</translation>
    </message>
    <message>
        <source>Matched %1.</source>
        <translation>%1 ist zugeordnet.</translation>
    </message>
    <message>
        <source>Exceptions in %1</source>
        <translation>Ausnahmen in %1</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Antworten festhalten</translation>
    </message>
    <message>
        <source>answer exceptions</source>
        <translation>Ausnahmen beantworten</translation>
    </message>
    <message>
        <source>Recorded the answers.</source>
        <translation>Antworten festgehalten.</translation>
    </message>
    <message>
        <source>Who may have %1</source>
        <translation>Wer %1 haben darf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Who may have it, and where</source>
        <translation>Wer es haben darf, und wo</translation>
    </message>
    <message>
        <source>“for: NAME; NAME; where: PLACE” hands a document that is restricted to named recipients to these, and tells all others the place.</source>
        <translation>„for: NAME; NAME; where: ORT“ gibt ein Dokument, das auf benannte Empfänger beschränkt ist, an diese heraus und nennt allen anderen den Ort.</translation>
    </message>
    <message>
        <source>say who may have a document</source>
        <translation>sagen, wer ein Dokument haben darf</translation>
    </message>
    <message>
        <source>Changed who may have it.</source>
        <translation>Geändert, wer es haben darf.</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Suche nach %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::DropTarget</name>
    <message>
        <source>Nothing is fetched from the network</source>
        <translation>Aus dem Netz wird nichts geholt</translation>
    </message>
    <message>
        <source>Add to the vault</source>
        <translation>In den Tresor aufnehmen</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>An %1 anhängen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::DutiesPage</name>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>What the provider&apos;s documents ask of you stands here, duty by duty.</source>
        <translation>Hier steht, was die Dokumente des Anbieters von Ihnen verlangen, Pflicht für Pflicht.</translation>
    </message>
    <message>
        <source>No document of this scope&apos;s provider asks anything yet.</source>
        <translation>Noch verlangt kein Dokument des Anbieters dieses Geltungsbereichs etwas.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Met by…</source>
        <translation>Erfüllt durch…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Does not concern us…</source>
        <translation>Betrifft uns nicht…</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>, p. %1</source>
        <translation>, S. %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Was wir entschieden haben</translation>
    </message>
    <message>
        <source>Our control</source>
        <translation>Unsere Kontrolle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s)</source>
        <translation>
            <numerusform>%n Pflicht</numerusform>
            <numerusform>%n Pflichten</numerusform>
        </translation>
    </message>
    <message>
        <source>decide %1</source>
        <translation>%1 entscheiden</translation>
    </message>
    <message>
        <source>There is no control in this scope yet.</source>
        <translation>In diesem Geltungsbereich gibt es noch keine Kontrolle.</translation>
    </message>
    <message>
        <source>Mapped %1.</source>
        <translation>%1 zugeordnet.</translation>
    </message>
    <message>
        <source>Does not concern us</source>
        <translation>Betrifft uns nicht</translation>
    </message>
    <message>
        <source>The reason is printed beside the duty.</source>
        <translation>Der Grund wird neben der Pflicht gedruckt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Set aside %1.</source>
        <translation>%1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Noted %1 as not met.</source>
        <translation>%1 als nicht erfüllt vermerkt.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EditionsPage</name>
    <message>
        <source>Binder</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>Open a binder to read it page by page.</source>
        <translation>Eine Prüfmappe öffnen, um sie Seite für Seite zu lesen.</translation>
    </message>
    <message>
        <source>Binders handed out</source>
        <translation>Übergebene Prüfmappen</translation>
    </message>
    <message>
        <source>No binder was handed out yet.</source>
        <translation>Noch keine Prüfmappe wurde übergeben.</translation>
    </message>
    <message>
        <source>Plan one, or open any finished binder here.</source>
        <translation>Planen Sie eine, oder öffnen Sie hier eine fertige Prüfmappe.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Recalled on %1: %2</source>
        <translation>Zurückgerufen am %1: %2</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Zurückrufen…</translation>
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
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1 pages, %2 exhibits</source>
        <translation>%1 Seiten, %2 Belege</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing found: %1 pages, %2 files and %3 stamps are as they were made.</source>
        <translation>Nichts gefunden: %1 Seiten, %2 Dateien und %3 Stempel sind so, wie sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Every exhibit is printed.</source>
        <translation>Jeder Beleg ist gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does %1 lie?</source>
        <translation>Wo liegt %1?</translation>
    </message>
    <message>
        <source>Binders (*.pdf)</source>
        <translation>Prüfmappen (*.pdf)</translation>
    </message>
    <message>
        <source>Open a binder</source>
        <translation>Prüfmappe öffnen</translation>
    </message>
    <message>
        <source>Checking the binder</source>
        <translation>Prüfmappe wird geprüft</translation>
    </message>
    <message>
        <source>%1: nothing found.</source>
        <translation>%1: nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s) in the binder.</source>
        <translation>
            <numerusform>%n Abweichung in der Prüfmappe.</numerusform>
            <numerusform>%n Abweichungen in der Prüfmappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall %1</source>
        <translation>%1 zurückrufen</translation>
    </message>
    <message>
        <source>It must no longer be used. This is said beside it for ever, and is not undone in what was handed out.</source>
        <translation>Sie darf nicht mehr verwendet werden. Das steht für immer dabei; was übergeben wurde, ändert es nicht.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>%1 zurückrufen</translation>
    </message>
    <message>
        <source>Recalled %1.</source>
        <translation>%1 zurückgerufen.</translation>
    </message>
    <message>
        <source>Plan a binder…</source>
        <translation>Prüfmappe planen…</translation>
    </message>
    <message>
        <source>Open any binder…</source>
        <translation>Beliebige Prüfmappe öffnen…</translation>
    </message>
    <message>
        <source>Where its file lies is not known on this desk.</source>
        <translation>Wo die Datei liegt, ist an diesem Platz nicht bekannt.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To nobody yet, as far as is recorded.</source>
        <translation>Noch niemandem, soweit vermerkt.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>This records that it left the house today.</source>
        <translation>Das vermerkt, dass sie heute das Haus verließ.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To %1, today.</source>
        <translation>An %1, heute.</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>data room</source>
        <translation>Datenraum</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>%1 went to %2.</source>
        <translation>%1 ging an %2.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidenceDetailView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>All revisions were withdrawn.</source>
        <translation>Alle Fassungen wurden zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidenceFactsPane</name>
    <message>
        <source>Facts of the evidence</source>
        <translation>Angaben zum Nachweis</translation>
    </message>
    <message>
        <source>All revisions were withdrawn; it proves nothing any more.</source>
        <translation>Alle Fassungen wurden zurückgezogen; er belegt nichts mehr.</translation>
    </message>
    <message>
        <source>Waits in the tray until somebody says what it is.</source>
        <translation>Wartet in der Ablage, bis jemand sagt, was es ist.</translation>
    </message>
    <message>
        <source>Waits for somebody else than its collector to review it.</source>
        <translation>Wartet auf die Durchsicht durch jemand anderen als die erhebende Person.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2.</source>
        <translation>Angenommen von %1 am %2.</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Zurückgegeben.</translation>
    </message>
    <message>
        <source>Returned by %1 on %2; a better version is wanted.</source>
        <translation>Zurückgegeben von %1 am %2; eine bessere Fassung ist gewünscht.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected by %1 on %2.</source>
        <translation>Abgelehnt von %1 am %2.</translation>
    </message>
    <message>
        <source>rename evidence</source>
        <translation>Nachweis umbenennen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
    <message>
        <source>say what evidence shows</source>
        <translation>sagen, was ein Nachweis zeigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>set what evidence covers</source>
        <translation>Zeitraum eines Nachweises setzen</translation>
    </message>
    <message>
        <source>set when evidence was captured</source>
        <translation>Zeitpunkt der Erzeugung setzen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie er entstand</translation>
    </message>
    <message>
        <source>set the source of evidence</source>
        <translation>Quelle eines Nachweises setzen</translation>
    </message>
    <message>
        <source>set the environment of evidence</source>
        <translation>Umgebung eines Nachweises setzen</translation>
    </message>
    <message>
        <source>set the query of evidence</source>
        <translation>Abfrage eines Nachweises setzen</translation>
    </message>
    <message>
        <source>set who collected evidence</source>
        <translation>erhebende Person setzen</translation>
    </message>
    <message>
        <source>set the rows at the source</source>
        <translation>Zeilen an der Quelle setzen</translation>
    </message>
    <message>
        <source>set the rows in the file</source>
        <translation>Zeilen in der Datei setzen</translation>
    </message>
    <message>
        <source>set the size of the sample</source>
        <translation>Größe der Stichprobe setzen</translation>
    </message>
    <message>
        <source>set how much of the sample is held</source>
        <translation>vorliegende Stichprobe setzen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>linked to no control yet</source>
        <translation>noch mit keiner Kontrolle verknüpft</translation>
    </message>
    <message>
        <source>link evidence to controls</source>
        <translation>Nachweis mit Kontrollen verknüpfen</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer ihn sehen darf</translation>
    </message>
    <message>
        <source>restrict evidence</source>
        <translation>Nachweis einschränken</translation>
    </message>
    <message>
        <source>say where evidence may be seen</source>
        <translation>sagen, wo ein Nachweis einsehbar ist</translation>
    </message>
    <message>
        <source>classify evidence</source>
        <translation>Nachweis einstufen</translation>
    </message>
    <message>
        <source>say which personal data evidence holds</source>
        <translation>sagen, welche personenbezogenen Daten ein Nachweis enthält</translation>
    </message>
    <message>
        <source>Approval of a document</source>
        <translation>Genehmigung eines Dokuments</translation>
    </message>
    <message>
        <source>set the version of a document</source>
        <translation>Version eines Dokuments setzen</translation>
    </message>
    <message>
        <source>set who approved a document</source>
        <translation>genehmigende Person eines Dokuments setzen</translation>
    </message>
    <message>
        <source>set when a document was approved</source>
        <translation>Tag der Genehmigung eines Dokuments setzen</translation>
    </message>
    <message>
        <source>set the next review of a document</source>
        <translation>nächste Durchsicht eines Dokuments setzen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>With a better version, or the proof of another period</source>
        <translation>Durch eine bessere Fassung oder den Nachweis eines anderen Zeitraums</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>Zurückgezogen am %1: %2</translation>
    </message>
    <message>
        <source>r%1</source>
        <translation>r%1</translation>
    </message>
    <message>
        <source>Withdraw r%1…</source>
        <translation>r%1 zurückziehen…</translation>
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
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Waits for the review of %1, whose file it is.</source>
        <translation>Wartet auf die Prüfung von %1, dessen Datei es ist.</translation>
    </message>
    <message>
        <source>Reviewed with %1 by %2 on %3: %4.</source>
        <translation>Mit %1 geprüft von %2 am %3: %4.</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>seine Datei</translation>
    </message>
    <message>
        <source>leaned on for</source>
        <translation>gestützt wird darauf</translation>
    </message>
    <message>
        <source>no requirement leans on it yet</source>
        <translation>noch stützt sich keine Anforderung darauf</translation>
    </message>
</context>
<context>
    <name>muniment::ui::EvidencePlace</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the tray…</source>
        <translation>In die Ablage legen…</translation>
    </message>
    <message>
        <source>Attach files to the slot…</source>
        <translation>Dateien an den Abschnitt anhängen…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Ablage %1</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>%1 durchsehen</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation>Durchsicht: %1</translation>
    </message>
    <message>
        <source>Accepted %1.</source>
        <translation>%1 angenommen.</translation>
    </message>
    <message>
        <source>Returned %1.</source>
        <translation>%1 zurückgegeben.</translation>
    </message>
    <message>
        <source>Rejected %1.</source>
        <translation>%1 abgelehnt.</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Whoever collected it reads this; it is printed in binders too.</source>
        <translation>Wer es gesammelt hat, liest dies; es wird auch in Mappen gedruckt.</translation>
    </message>
    <message>
        <source>File as proposed</source>
        <translation>Wie vorgeschlagen ablegen</translation>
    </message>
    <message>
        <source>Control and slot</source>
        <translation>Kontrolle und Zeitabschnitt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FilePreview</name>
    <message>
        <source>A file of this kind (%1) is kept as it is and not shown here.</source>
        <translation>Eine Datei dieser Art (%1) wird unverändert aufbewahrt und hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Back to the mail</source>
        <translation>Zurück zur Mail</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1; the last %2 of the file are not shown</source>
        <translation>die ersten %1; die letzten %2 der Datei werden nicht gezeigt</translation>
    </message>
    <message>
        <source>the first %1; the file holds more</source>
        <translation>die ersten %1; die Datei enthält mehr</translation>
    </message>
    <message>
        <source>%1; the begin is shown</source>
        <translation>%1; gezeigt wird der Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s)</source>
        <translation>
            <numerusform>%n weiteres Blatt</numerusform>
            <numerusform>%n weitere Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>the words alone, without layout and pictures</source>
        <extracomment>stands below the text of an Office document</extracomment>
        <translation>nur die Wörter, ohne Gestaltung und Bilder</translation>
    </message>
    <message>
        <source>only the begin: the document is very long</source>
        <translation>nur der Anfang: das Dokument ist sehr lang</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FilterBar</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Diesen Filter aufheben</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FindBar</name>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>how many were found, the page that is looked at, how many pages there are</extracomment>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of what is shown among all that was found</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FirstDaysView</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>muniment::ui::FormPanel</name>
    <message>
        <source>What was begun here stays until it is added or closed.</source>
        <translation>Was hier begonnen wurde, bleibt, bis es hinzugefügt oder geschlossen wird.</translation>
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
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins</translation>
    </message>
</context>
<context>
    <name>muniment::ui::HalvesPage</name>
    <message>
        <source>Provider&apos;s half</source>
        <translation>Hälfte des Anbieters</translation>
    </message>
    <message>
        <source>Provider&apos;s halves</source>
        <translation>Hälften des Anbieters</translation>
    </message>
    <message>
        <source>What the provider carries out, and the document that proves it, stands here.</source>
        <translation>Hier steht, was der Anbieter ausführt, und das Dokument, das es belegt.</translation>
    </message>
    <message>
        <source>No framework of this scope gives the provider a part yet.</source>
        <translation>Noch gibt kein Regelwerk dieses Geltungsbereichs dem Anbieter einen Teil.</translation>
    </message>
    <message>
        <source>lean on %1</source>
        <translation>stützen sich auf %1</translation>
    </message>
    <message>
        <source>Leans on %1: %2.</source>
        <translation>Stützt sich auf %1: %2.</translation>
    </message>
    <message>
        <source>No text is recorded.</source>
        <translation>Kein Text ist festgehalten.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>, p. %1</source>
        <translation>, S. %1</translation>
    </message>
    <message>
        <source>Leans on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Abdeckung von %1</translation>
    </message>
    <message>
        <source>Assets that name no service</source>
        <translation>Objekte, die keinen Dienst nennen</translation>
    </message>
    <message>
        <source>No day open.</source>
        <translation>Kein Tag offen.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Bridged, the provider&apos;s own word</source>
        <translation>Überbrückt, des Anbieters eigenes Wort</translation>
    </message>
    <message>
        <source>No day open until %1.</source>
        <translation>Bis %1 kein Tag offen.</translation>
    </message>
    <message>
        <source>Carried out by: %1. No document of the provider is named that proves its half.</source>
        <translation>Ausgeführt von: %1. Kein Dokument des Anbieters ist benannt, das seine Hälfte belegt.</translation>
    </message>
    <message>
        <source>of one control or requirement</source>
        <translation>zu einer Kontrolle oder Anforderung</translation>
    </message>
    <message>
        <source>There is no document to lean on yet.</source>
        <translation>Es gibt noch kein Dokument, auf das man sich stützen kann.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Name the document…</source>
        <translation>Dokument benennen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open: %1.</source>
        <translation>
            <numerusform>%n Tag offen: %1.</numerusform>
            <numerusform>%n Tage offen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) still ahead that nothing speaks of yet: %1.</source>
        <translation>
            <numerusform>%n kommender Tag, von dem noch nichts spricht: %1.</numerusform>
            <numerusform>%n kommende Tage, von denen noch nichts spricht: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::HistoryDetailView</name>
    <message>
        <source>Detail of the step</source>
        <translation>Einzelheiten des Schritts</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The details of this entry were erased by law; the chain holds.</source>
        <translation>Die Einzelheiten dieses Eintrags wurden von Rechts wegen gelöscht; die Kette hält.</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Prüfwerte</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Der vorige</translation>
    </message>
    <message>
        <source>The same step also touched</source>
        <translation>Derselbe Schritt betraf auch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every change will be listed here, with who, when and why. Nothing can be removed from it.</source>
        <translation>Hier steht künftig jede Änderung: wer, wann und warum. Nichts lässt sich daraus entfernen.</translation>
    </message>
    <message>
        <source>Overrides only</source>
        <translation>Nur Übersteuerungen</translation>
    </message>
    <message>
        <source>Handed out only</source>
        <translation>Nur Herausgegebenes</translation>
    </message>
    <message>
        <source>Removed only</source>
        <translation>Nur Entferntes</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>eine Angabe, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ImportSheet</name>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Add it as a new provider</source>
        <translation>Als neuen Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>I compared them; both are right</source>
        <translation>Ich habe sie verglichen; beide stimmen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>Alles bestätigt</translation>
    </message>
    <message>
        <source>%1 read, %2 to decide</source>
        <translation>%1 gelesen, %2 zu entscheiden</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>%1 entscheiden</translation>
    </message>
    <message>
        <source>The vault knows no provider named “%1”.</source>
        <translation>Der Tresor kennt keinen Anbieter namens „%1“.</translation>
    </message>
    <message>
        <source>Type the one that is meant, or add it.</source>
        <translation>Geben Sie den gemeinten ein, oder fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Which provider “%1” is, is not certain.</source>
        <translation>Welcher Anbieter „%1“ ist, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Type the one that is meant.</source>
        <translation>Geben Sie den gemeinten ein.</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>Tritt an die Stelle von %1</translation>
    </message>
    <message>
        <source>before, and now</source>
        <translation>vorher und jetzt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What it asks of us</source>
        <translation>Was es von uns verlangt</translation>
    </message>
    <message>
        <source>(p. %1)</source>
        <translation>(S. %1)</translation>
    </message>
    <message>
        <source>import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>„%1“ importiert.</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
</context>
<context>
    <name>muniment::ui::Intake</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>Ordner wird angesehen</translation>
    </message>
    <message>
        <source>Add %1?</source>
        <translation>%1 hinzufügen?</translation>
    </message>
    <message>
        <source>What was dropped holds %1, %2 together.</source>
        <translation>Abgelegt wurden %1, zusammen %2.</translation>
    </message>
    <message>
        <source>They are copied into the vault; the originals stay where they are.</source>
        <translation>Sie werden in den Tresor kopiert; die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 werden hinzugefügt</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was added.</source>
        <translation>Abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::IntakeFilesModel</name>
    <message>
        <source>told apart</source>
        <translation>eigens beschrieben</translation>
    </message>
    <message numerus="yes">
        <source>All files (%n)</source>
        <translation>
            <numerusform>Alle Dateien (%n)</numerusform>
            <numerusform>Alle Dateien (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::IntakeResult</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies every line</source>
        <translation>Kopiert jede Zeile</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::IntakeSheet</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 an %2 anhängen</translation>
    </message>
    <message>
        <source>A picture of the screen needs a sentence that says what it shows.</source>
        <translation>Ein Bildschirmfoto braucht einen Satz, der sagt, was es zeigt.</translation>
    </message>
    <message>
        <source>None of these files can be taken in.</source>
        <translation>Keine dieser Dateien kann aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::JobBar</name>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::JobLine</name>
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
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins</translation>
    </message>
</context>
<context>
    <name>muniment::ui::Leaving</name>
    <message>
        <source>A field could not be saved</source>
        <translation>Ein Feld ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>What was typed in it was not taken; the reason stands beside the field.</source>
        <translation>Was darin steht, wurde nicht übernommen; der Grund steht neben dem Feld.</translation>
    </message>
    <message>
        <source>Go back to mend it, or leave it as it was before.</source>
        <translation>Gehen Sie zurück, um es zu berichtigen, oder lassen Sie es, wie es vorher war.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>%n Vorgang läuft noch</numerusform>
            <numerusform>%n Vorgänge laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>What a job has not finished is left out; nothing is half done.</source>
        <translation>Was ein Vorgang nicht beendet hat, entfällt; nichts bleibt halb getan.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::LibraryPage</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Drop files, folders, mails or pictures here.</source>
        <translation>Legen Sie hier Dateien, Ordner, Mails oder Bilder ab.</translation>
    </message>
    <message>
        <source>They are copied into the vault and hashed; the originals stay where they are.</source>
        <translation>Sie werden in den Tresor kopiert und mit Prüfwerten versehen; die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Export originals…</source>
        <translation>Originale ausgeben…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Noch ist nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1 werden geändert</translation>
    </message>
    <message>
        <source>Export originals into a folder</source>
        <translation>Originale in einen Ordner ausgeben</translation>
    </message>
    <message>
        <source>Export restricted files?</source>
        <translation>Eingeschränkte Dateien ausgeben?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be passed on, or only to named recipients.</source>
        <translation>
            <numerusform>%n Nachweis darf nicht oder nur an benannte Empfänger weitergegeben werden.</numerusform>
            <numerusform>%n Nachweise dürfen nicht oder nur an benannte Empfänger weitergegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>See to it that nobody else gets them.</source>
        <translation>Sorgen Sie dafür, dass niemand sonst sie erhält.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 werden ausgegeben</translation>
    </message>
    <message>
        <source>Exported %1 into %2.</source>
        <translation>%1 nach %2 ausgegeben.</translation>
    </message>
    <message>
        <source>Withdraw a revision of %1</source>
        <translation>Eine Fassung von %1 zurückziehen</translation>
    </message>
    <message>
        <source>It stays in the vault and in binders that hold it, but proves nothing any more.</source>
        <translation>Sie bleibt im Tresor und in Prüfmappen, die sie enthalten, belegt aber nichts mehr.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>withdraw a revision of %1</source>
        <translation>eine Fassung von %1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdrew a revision of %1.</source>
        <translation>Eine Fassung von %1 zurückgezogen.</translation>
    </message>
    <message>
        <source>The originals were still being written. Drop them again now.</source>
        <translation>Die Originale wurden noch geschrieben. Ziehen Sie sie jetzt noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be passed on, or only to named recipients. &quot;Export originals&quot; asks first.</source>
        <translation>
            <numerusform>%n Nachweis darf nicht oder nur an benannte Empfänger weitergegeben werden. „Originale ausgeben“ fragt vorher.</numerusform>
            <numerusform>%n Nachweise dürfen nicht oder nur an benannte Empfänger weitergegeben werden. „Originale ausgeben“ fragt vorher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::LineEditor</name>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ListColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Anfang</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ListHeader</name>
    <message>
        <source>Filter by %1 (Alt+Down)</source>
        <translation>Nach %1 filtern (Alt+Ab)</translation>
    </message>
    <message>
        <source>%1: click to sort, Shift+click to sort by it as well</source>
        <translation>%1: Klick sortiert danach, Umschalt+Klick auch danach</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>Gruppe %1, zugeklappt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, geschlossen</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::LoadingPage</name>
    <message>
        <source>Reading the records</source>
        <translation>Die Daten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Die Daten werden gelesen …</translation>
    </message>
</context>
<context>
    <name>muniment::ui::MailView</name>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
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
        <source>None yet</source>
        <translation>Noch keiner</translation>
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
    <message>
        <source>Stop and go on</source>
        <translation>Anhalten und fortfahren</translation>
    </message>
    <message>
        <source>Stop and close the vault</source>
        <translation>Anhalten und Tresor schließen</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>There is no list to export here.</source>
        <translation>Hier gibt es keine Liste auszugeben.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop and restore</source>
        <translation>Anhalten und wiederherstellen</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What Muniment promises</source>
        <translation>Was Muniment zusagt</translation>
    </message>
</context>
<context>
    <name>muniment::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, some are overdue</source>
        <translation>%1, davon einiges überfällig</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
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
    <name>muniment::ui::NumberedText</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
</context>
<context>
    <name>muniment::ui::Originals</name>
    <message>
        <source>Writing originals</source>
        <translation>Originale werden geschrieben</translation>
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
        <source>There are no controls in this scope yet, so there is nothing to do.</source>
        <translation>In diesem Geltungsbereich gibt es noch keine Kontrollen, also auch nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nichts ist zu erledigen.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>Continue: %n item(s)</source>
        <translation>
            <numerusform>Weiter: %n Sache</numerusform>
            <numerusform>Weiter: %n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>First days</source>
        <translation>Erste Tage</translation>
    </message>
    <message>
        <source>, not begun</source>
        <translation>, nicht begonnen</translation>
    </message>
    <message>
        <source>, day %1 of %2</source>
        <translation>, Tag %1 von %2</translation>
    </message>
    <message>
        <source>Slots filled</source>
        <translation>Belegte Zeiträume</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Controls signed</source>
        <translation>Unterschriebene Kontrollen</translation>
    </message>
    <message>
        <source> of </source>
        <translation> von </translation>
    </message>
    <message>
        <source>Duties decided</source>
        <translation>Entschiedene Pflichten</translation>
    </message>
    <message>
        <source>Show everything due within a year</source>
        <translation>Alles zeigen, was binnen eines Jahres fällig wird</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Heute braucht nichts Sie.</translation>
    </message>
    <message>
        <source>First days: %1 of %2</source>
        <translation>Erste Tage: %1 von %2</translation>
    </message>
    <message>
        <source>* Partial list: its numbers speak of the requirements known here.</source>
        <translation>* Teilliste: Ihre Zahlen gelten für die hier bekannten Anforderungen.</translation>
    </message>
    <message>
        <source>Take what fits from the starter catalog, in Controls.</source>
        <translation>Übernehmen Sie aus dem Startkatalog, was passt, unter „Kontrollen“.</translation>
    </message>
    <message>
        <source>Open days of providers</source>
        <translation>Offene Tage bei Anbietern</translation>
    </message>
    <message>
        <source>Services without report</source>
        <translation>Dienste ohne Bericht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
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
    <name>muniment::ui::PeekPopover</name>
    <message>
        <source>Enter opens it, Escape puts this away</source>
        <translation>Eingabe öffnet, Esc schließt diese Karte</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People own controls, collect evidence, sign and review.</source>
        <translation>Personen sind für Kontrollen zuständig, beschaffen Nachweise, unterschreiben und sehen durch.</translation>
    </message>
    <message>
        <source>Names are chosen here, never taken from the login.</source>
        <translation>Namen werden hier gewählt, nie der Anmeldung entnommen.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>rename person</source>
        <translation>Person umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>answers for %n record(s)</source>
        <translation>
            <numerusform>zuständig für %n Eintrag</numerusform>
            <numerusform>zuständig für %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on %1 and still %2.</source>
        <translation>Ausgeschieden am %1 und noch %2.</translation>
    </message>
    <message>
        <source>Not active on this day.</source>
        <translation>An diesem Tag nicht aktiv.</translation>
    </message>
    <message>
        <source>Active, %1.</source>
        <translation>Aktiv, %1.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>set the role of person</source>
        <translation>Rolle der Person setzen</translation>
    </message>
    <message>
        <source>set the line of person</source>
        <translation>Linie der Person setzen</translation>
    </message>
    <message>
        <source>set the organisation of person</source>
        <translation>Organisation der Person setzen</translation>
    </message>
    <message>
        <source>set the mail of person</source>
        <translation>E-Mail der Person setzen</translation>
    </message>
    <message>
        <source>set since when person is active</source>
        <translation>Beginn der Tätigkeit setzen</translation>
    </message>
    <message>
        <source>set until when person is active</source>
        <translation>Ende der Tätigkeit setzen</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All steps that touched it</source>
        <translation>Alle Schritte, die es betrafen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Hand over what %1 answers for</source>
        <translation>Übergeben, wofür %1 zuständig ist</translation>
    </message>
    <message>
        <source>Old signatures stay with who signed.</source>
        <translation>Alte Unterschriften bleiben bei dem, der unterschrieb.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is nobody else yet.</source>
        <translation>Es gibt noch niemanden sonst.</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Each of these gets another owner.</source>
        <translation>Für jedes davon wird jemand anders zuständig.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag übergeben</numerusform>
            <numerusform>%n Einträge übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n record(s).</source>
        <translation>
            <numerusform>%n Eintrag übergeben.</numerusform>
            <numerusform>%n Einträge übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>Zuständigkeit übergeben</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>unterschrieben von %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Wird übergeben</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>show their controls</source>
        <translation>ihre Kontrollen zeigen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PickPopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>Find or add</source>
        <translation>Suchen oder hinzufügen</translation>
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
    <name>muniment::ui::PlaceMenus</name>
    <message>
        <source>Place</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PlanPage</name>
    <message>
        <source>Plan of a binder</source>
        <translation>Plan einer Prüfmappe</translation>
    </message>
    <message>
        <source>Make binder…</source>
        <translation>Prüfmappe erstellen…</translation>
    </message>
    <message>
        <source>What would be left out, or asked about</source>
        <translation>Was ausgelassen oder erfragt würde</translation>
    </message>
    <message>
        <source>Make a binder</source>
        <translation>Prüfmappe erstellen</translation>
    </message>
    <message>
        <source>Binders (*.pdf)</source>
        <translation>Prüfmappen (*.pdf)</translation>
    </message>
    <message>
        <source>make a binder</source>
        <translation>Prüfmappe erstellen</translation>
    </message>
    <message>
        <source>Making the binder</source>
        <translation>Prüfmappe wird erstellt</translation>
    </message>
    <message>
        <source>No binder was made; nothing is left at %1.</source>
        <translation>Es wurde keine Prüfmappe erstellt; unter %1 bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>A binder is being made.</source>
        <translation>Eine Prüfmappe wird gerade erstellt.</translation>
    </message>
    <message>
        <source>Begin a plan for %1?</source>
        <translation>Einen Plan für %1 beginnen?</translation>
    </message>
    <message>
        <source>What was entered in the one before is lost.</source>
        <translation>Was im bisherigen eingetragen wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>%1 exhibits, %2 controls, %3 requirements. %4 withheld, %5 given as file, %6 sent away, %7 outside or linked to nothing.</source>
        <translation>%1 Belege, %2 Kontrollen, %3 Anforderungen. %4 zurückgehalten, %5 nur als Datei, %6 abgewiesen, %7 außerhalb oder mit nichts verknüpft.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PointDetailView</name>
    <message>
        <source>Detail of the point in time</source>
        <translation>Einzelheiten des Zeitpunkts</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The records stand as they stood then.</source>
        <translation>Die Angaben stehen so, wie sie damals standen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries of the journal were written since.</source>
        <translation>
            <numerusform>Seither wurde %n Eintrag des Protokolls geschrieben.</numerusform>
            <numerusform>Seither wurden %n Einträge des Protokolls geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>No record differs between this point and %1.</source>
        <translation>Zwischen diesem Zeitpunkt und %1 unterscheidet sich keine Angabe.</translation>
    </message>
    <message>
        <source>No record differs between this point and now.</source>
        <translation>Zwischen diesem Zeitpunkt und jetzt unterscheidet sich keine Angabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · entry %2 · %3</source>
        <translation>%1 · Eintrag %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::PointsPage</name>
    <message>
        <source>Points in time</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Times to come back to will be listed here.</source>
        <translation>Hier stehen künftig Zeitpunkte, zu denen man zurückkehren kann.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ProposalList</name>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>not found; type it, or drag over the words on the page</source>
        <translation>nicht gefunden; tippen Sie es, oder ziehen Sie über die Wörter auf der Seite</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Choose what the document says.</source>
        <translation>Wählen Sie, was das Dokument sagt.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ProvidersPage</name>
    <message>
        <source>Providers and services</source>
        <translation>Anbieter und Dienste</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>A provider answers for the platform that you run on.</source>
        <translation>Ein Anbieter steht für die Plattform ein, auf der Sie arbeiten.</translation>
    </message>
    <message>
        <source>Name it as its contract does; its reports are recognised by that name.</source>
        <translation>Nennen Sie ihn wie sein Vertrag; an diesem Namen werden seine Berichte erkannt.</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rename provider</source>
        <translation>Anbieter umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) run there.</source>
        <translation>
            <numerusform>%n Objekt läuft dort.</numerusform>
            <numerusform>%n Objekte laufen dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document of it is held.</source>
        <translation>Kein Dokument von ihm ist vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its duties undecided.</source>
        <translation>
            <numerusform>%n seiner Pflichten unentschieden.</numerusform>
            <numerusform>%n seiner Pflichten unentschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Contracting entity</source>
        <translation>Vertragspartner</translation>
    </message>
    <message>
        <source>set the contracting entity of provider</source>
        <translation>Vertragspartner des Anbieters setzen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Further legal entities, short and former names: its papers may call it so.</source>
        <translation>Weitere Rechtsträger, kurze und frühere Namen: so mögen ihn seine Papiere nennen.</translation>
    </message>
    <message>
        <source>set other names of provider</source>
        <translation>Weitere Namen des Anbieters setzen</translation>
    </message>
    <message>
        <source>Services used</source>
        <translation>Genutzte Dienste</translation>
    </message>
    <message>
        <source>No asset in service runs there.</source>
        <translation>Kein Objekt in Betrieb läuft dort.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1, “%2”, of %3, looked at on %4. Each asset may be decided otherwise.</source>
        <translation>%1, „%2“, vom %3, angesehen am %4. Für jedes Objekt kann anders entschieden werden.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>None is held yet.</source>
        <translation>Noch ist keines vorhanden.</translation>
    </message>
    <message>
        <source>Import one</source>
        <translation>Eines importieren</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter anlegen</translation>
    </message>
    <message>
        <source>The legal entity that the contract is with.</source>
        <translation>Der Rechtsträger, mit dem der Vertrag besteht.</translation>
    </message>
    <message>
        <source>add provider</source>
        <translation>Anbieter anlegen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>undecided, of %1</source>
        <translation>unentschieden, von %1</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>gilt als %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::QueueFilters</name>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Alle Arbeit</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Nächste 12 Monate</translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Nächster %n Tag</numerusform>
            <numerusform>Nächste %n Tage</numerusform>
        </translation>
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
    <name>muniment::ui::RecordForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteres hinzufügen</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* erforderlich</translation>
    </message>
    <message>
        <source>Close once more to throw away what was typed.</source>
        <translation>Noch einmal schließen, um das Getippte zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::RecordList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>No rows match %n filters.</source>
        <translation>
            <numerusform>Keine Zeile entspricht %n Filter.</numerusform>
            <numerusform>Keine Zeile entspricht %n Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>Nicht mehr gruppieren</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Nach %1 gruppieren</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;</source>
        <translation>Die Ansicht „%1“ löschen</translation>
    </message>
    <message>
        <source>Export as a workbook…</source>
        <translation>Als Arbeitsmappe ausgeben …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV ausgeben …</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF ausgeben …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Narrowed to %1</source>
        <translation>Eingegrenzt auf %1</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste ausgeben</translation>
    </message>
    <message>
        <source>It is written as on screen: these rows, these columns, in this order.</source>
        <translation>Sie wird ausgegeben wie auf dem Bildschirm: diese Zeilen, diese Spalten, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Tabelle als Text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
</context>
<context>
    <name>muniment::ui::RecordPage</name>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Eingabe</translation>
    </message>
</context>
<context>
    <name>muniment::ui::RecordsPage</name>
    <message>
        <source>What was begun here stays until it is added or closed.</source>
        <translation>Was hier begonnen wurde, bleibt, bis es hinzugefügt oder geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::RegisterPage</name>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Every signature on a control stands here, with what it was bound to.</source>
        <translation>Hier steht jede Unterschrift zu einer Kontrolle, mit dem, woran sie gebunden wurde.</translation>
    </message>
    <message>
        <source>Nothing has been signed in this scope yet.</source>
        <translation>In diesem Geltungsbereich ist noch nichts unterschrieben.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>The row stays, struck, with the reason. This cannot be undone; it can be signed again.</source>
        <translation>Die Zeile bleibt, gestrichen und mit dem Grund. Das lässt sich nicht rückgängig machen; es kann erneut unterschrieben werden.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdrew %1.</source>
        <translation>%1 zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Here stands what the auditors ask for, who answers it, and what they were given.</source>
        <translation>Hier steht, was die Prüfer verlangen, wer es beantwortet und was sie bekommen haben.</translation>
    </message>
    <message>
        <source>Add the first request, or import the auditor&apos;s list with the command line.</source>
        <translation>Fügen Sie die erste Anfrage hinzu, oder importieren Sie die Liste der Prüfer auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All steps that touched it</source>
        <translation>Alle Schritte, die dies betrafen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Link evidence…</source>
        <translation>Nachweis verknüpfen …</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>No evidence answers it yet.</source>
        <translation>Noch beantwortet sie kein Nachweis.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Noch wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 kam zurück</translation>
    </message>
    <message>
        <source>What the auditor says is kept with the request.</source>
        <translation>Was die Prüfer sagen, bleibt bei der Anfrage.</translation>
    </message>
    <message>
        <source>Auditor&apos;s words</source>
        <translation>Worte der Prüfer</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 weiterbewegen</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>Hand over what is ready</source>
        <translation>Übergeben, was bereit ist</translation>
    </message>
    <message>
        <source>What answers them is written down as given to the auditor today.</source>
        <translation>Was sie beantwortet, wird als heute den Prüfern übergeben festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage übergeben</numerusform>
            <numerusform>%n Anfragen übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand over %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage übergeben</numerusform>
            <numerusform>%n Anfragen übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over the answers to %n request(s).</source>
        <translation>
            <numerusform>Antwort auf %n Anfrage übergeben.</numerusform>
            <numerusform>Antworten auf %n Anfragen übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Nachweis für %1</translation>
    </message>
    <message>
        <source>Proof of its controls and period stands first.</source>
        <translation>Nachweise ihrer Kontrollen und ihres Zeitraums stehen zuerst.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>link evidence to %1</source>
        <translation>Nachweis mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Linked evidence to %1.</source>
        <translation>Nachweis mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Nachweise von %1</translation>
    </message>
    <message>
        <source>The item itself stays.</source>
        <translation>Der Nachweis selbst bleibt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>take evidence from %1</source>
        <translation>Nachweis von %1 entfernen</translation>
    </message>
    <message>
        <source>Took evidence from %1.</source>
        <translation>Nachweis von %1 entfernt.</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Anfrage hinzufügen</translation>
    </message>
    <message>
        <source>add request</source>
        <translation>Anfrage hinzufügen</translation>
    </message>
    <message>
        <source>Added a request.</source>
        <translation>Anfrage hinzugefügt.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Was sie beantwortet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>muniment::ui::RequirementsPage</name>
    <message>
        <source>My half only</source>
        <translation>Nur meine Hälfte</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>The requirements of your frameworks stand here, each with the controls that meet it.</source>
        <translation>Hier stehen die Anforderungen Ihrer Regelwerke, jede mit den Kontrollen, die sie erfüllen.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 für %2.</translation>
    </message>
    <message>
        <source>%1 for %2; gap: %3.</source>
        <translation>%1 für %2; Lücke: %3.</translation>
    </message>
    <message>
        <source>No text is recorded.</source>
        <translation>Kein Text ist festgehalten.</translation>
    </message>
    <message>
        <source>Provider&apos;s half leans on</source>
        <translation>Hälfte des Anbieters stützt sich auf</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation>anwendbar</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Our controls</source>
        <translation>Unsere Kontrollen</translation>
    </message>
    <message>
        <source>%1 of %2 slots filled</source>
        <translation>%1 von %2 Terminen gefüllt</translation>
    </message>
    <message>
        <source>None meets it.</source>
        <translation>Keine erfüllt sie.</translation>
    </message>
    <message>
        <source>We carry it out ourselves.</source>
        <translation>Wir führen sie selbst aus.</translation>
    </message>
    <message>
        <source>The provider carries it out.</source>
        <translation>Der Anbieter führt sie aus.</translation>
    </message>
    <message>
        <source>We and the provider carry it out together.</source>
        <translation>Wir und der Anbieter führen sie gemeinsam aus.</translation>
    </message>
    <message>
        <source>Another party carries it out.</source>
        <translation>Eine andere Stelle führt sie aus.</translation>
    </message>
    <message>
        <source>Who carries it out is not decided yet.</source>
        <translation>Wer sie ausführt, ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>No framework was applied to this scope yet.</source>
        <translation>Auf diesen Geltungsbereich wurde noch kein Regelwerk angewandt.</translation>
    </message>
    <message>
        <source>Name the document…</source>
        <translation>Dokument benennen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Apply a framework…</source>
        <translation>Regelwerk anwenden…</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Wer sie ausführt</translation>
    </message>
    <message>
        <source>Say whether it applies…</source>
        <translation>Anwendbarkeit festhalten…</translation>
    </message>
    <message>
        <source>Change who carries it out</source>
        <translation>Ändern, wer sie ausführt</translation>
    </message>
    <message>
        <source>Say whether the requirement applies</source>
        <translation>Festhalten, ob die Anforderung anwendbar ist</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ScopePlace</name>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Neuer Eintrag…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Außer Betrieb nehmen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Objekt</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Neuer Geltungsbereich</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Import a list of assets</source>
        <translation>Liste von Objekten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Rows that name no scope belong to the one that is chosen here.</source>
        <translation>Zeilen, die keinen Geltungsbereich nennen, gehören zu dem, der hier gewählt wird.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>in service in %1</source>
        <translation>in Betrieb in %1</translation>
    </message>
    <message>
        <source>All scopes are shown now.</source>
        <translation>Jetzt werden alle Geltungsbereiche gezeigt.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>A scope is a bounded environment under review: what is in, at which provider, in which regions.</source>
        <translation>Ein Geltungsbereich ist eine abgegrenzte Umgebung, die geprüft wird: was dazugehört, bei welchem Anbieter, in welchen Regionen.</translation>
    </message>
    <message>
        <source>Binders, audits and counts are about one of them.</source>
        <translation>Prüfmappen, Prüfungen und Zahlen beziehen sich auf einen davon.</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Neuer Geltungsbereich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rename scope</source>
        <translation>Geltungsbereich umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service, at no provider yet.</source>
        <translation>
            <numerusform>%n Objekt in Betrieb, noch bei keinem Anbieter.</numerusform>
            <numerusform>%n Objekte in Betrieb, noch bei keinem Anbieter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service at %1.</source>
        <translation>
            <numerusform>%n Objekt in Betrieb bei %1.</numerusform>
            <numerusform>%n Objekte in Betrieb bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>state the scope</source>
        <translation>Geltungsbereich beschreiben</translation>
    </message>
    <message>
        <source>say what stays outside the scope</source>
        <translation>angeben, was außerhalb bleibt</translation>
    </message>
    <message>
        <source>Where and with whom</source>
        <translation>Wo und mit wem</translation>
    </message>
    <message>
        <source>set the provider of scope</source>
        <translation>Anbieter des Geltungsbereichs setzen</translation>
    </message>
    <message>
        <source>set the regions of scope</source>
        <translation>Regionen des Geltungsbereichs setzen</translation>
    </message>
    <message>
        <source>set the owner of scope</source>
        <translation>Zuständigen für den Geltungsbereich setzen</translation>
    </message>
    <message>
        <source>set what scope inherits from</source>
        <translation>setzen, wovon der Geltungsbereich erbt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>set the period of scope</source>
        <translation>Zeitraum des Geltungsbereichs setzen</translation>
    </message>
    <message>
        <source>set how often scope is reported</source>
        <translation>Takt des Geltungsbereichs setzen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>The vault holds none yet.</source>
        <translation>Der Tresor enthält noch keine.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>%1 applies from</source>
        <translation>%1 gilt ab</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>apply a framework to scope</source>
        <translation>Regelwerk auf den Geltungsbereich anwenden</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service</source>
        <translation>
            <numerusform>%n Objekt in Betrieb</numerusform>
            <numerusform>%n Objekte in Betrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Service models</source>
        <translation>Servicemodelle</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All steps that touched it</source>
        <translation>Alle Schritte, die es betrafen</translation>
    </message>
    <message>
        <source>Add scope</source>
        <translation>Geltungsbereich anlegen</translation>
    </message>
    <message>
        <source>add scope</source>
        <translation>Geltungsbereich anlegen</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in service, %1 of them at %2.</source>
        <translation>
            <numerusform>%n Objekt in Betrieb, davon %1 bei %2.</numerusform>
            <numerusform>%n Objekte in Betrieb, davon %1 bei %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muniment::ui::SegmentedPlace</name>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste ausgeben …</translation>
    </message>
    <message>
        <source>Detail over the whole width</source>
        <translation>Details über die ganze Breite</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SessionBackup</name>
    <message>
        <source>What was done is saved in the vault itself.</source>
        <translation>Was Sie getan haben, ist im Tresor selbst gespeichert.</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>No backup of the vault was made</source>
        <translation>Es wurde keine Sicherung des Tresors gemacht</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SignSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Umschalt+F8</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1 unterschreiben</translation>
    </message>
    <message>
        <source>No proof is relied on.</source>
        <translation>Auf keinen Nachweis wird gestützt.</translation>
    </message>
    <message numerus="yes">
        <source>Open the next (%n file(s))</source>
        <translation>
            <numerusform>Nächste öffnen (%n Datei)</numerusform>
            <numerusform>Nächste öffnen (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>sign %1</source>
        <translation>%1 unterschreiben</translation>
    </message>
    <message>
        <source>Signed %1: %2 as %3, %4.</source>
        <translation>%1 unterschrieben: %2 als %3, %4.</translation>
    </message>
    <message>
        <source>Sign %1, %2</source>
        <translation>%1 unterschreiben, %2</translation>
    </message>
    <message>
        <source>Sign “%1, %2”</source>
        <translation>„%1, %2“ unterschreiben</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SignaturePane</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Erneut unterschreiben…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer unterschrieb</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Erlangt</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 im Namen von %2</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Signed, and now</source>
        <translation>Unterschrieben und jetzt</translation>
    </message>
    <message>
        <source>Text signed</source>
        <translation>Text damals</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>no longer held</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Text jetzt</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>v%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Assets signed</source>
        <translation>Objekte damals</translation>
    </message>
    <message>
        <source>Assets now</source>
        <translation>Objekte jetzt</translation>
    </message>
    <message>
        <source>Added since:</source>
        <translation>Seither hinzugefügt:</translation>
    </message>
    <message>
        <source>What it relied on</source>
        <translation>Worauf sie sich stützte</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>replaced or withdrawn</source>
        <translation>ersetzt oder zurückgezogen</translation>
    </message>
    <message>
        <source>Signed content %1…</source>
        <translation>Unterschriebener Inhalt %1…</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>nobody who is recorded</source>
        <translation>niemandem, der festgehalten ist</translation>
    </message>
    <message>
        <source>It stands alone.</source>
        <translation>Sie steht allein.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SigningTextPane</name>
    <message>
        <source>What is signed</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>%1; %2 signs “%3”, as %4</source>
        <translation>%1; %2 unterschreibt „%3“, als %4</translation>
    </message>
    <message>
        <source>Text in force</source>
        <translation>Geltender Text</translation>
    </message>
    <message>
        <source>v%1, in force from %2</source>
        <translation>V%1, gültig ab %2</translation>
    </message>
    <message>
        <source>Proof relied on</source>
        <translation>Herangezogene Nachweise</translation>
    </message>
    <message>
        <source>%1 of %2 opened</source>
        <translation>%1 von %2 geöffnet</translation>
    </message>
    <message>
        <source>Nothing that bears on these days is linked to the control.</source>
        <translation>Mit der Kontrolle ist nichts verknüpft, das diese Tage betrifft.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>Said before of these days</source>
        <translation>Über diese Tage schon gesagt</translation>
    </message>
    <message>
        <source>%1, %2, %3 on %4</source>
        <translation>%1, %2, %3 am %4</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Assets in the period</source>
        <translation>Objekte im Zeitraum</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SlotDetailView</name>
    <message>
        <source>Expected evidence</source>
        <translation>Erwartete Nachweise</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Same file as…</source>
        <translation>Dieselbe Datei wie…</translation>
    </message>
    <message>
        <source>Or drop files here; Ctrl+V pastes a picture of the screen.</source>
        <translation>Oder legen Sie Dateien hier ab; Strg+V fügt ein Bildschirmfoto ein.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Wie man ihn bekommt</translation>
    </message>
    <message>
        <source>Kind of proof</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Fills a slot</source>
        <translation>Erbringt einen Abschnitt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>covers not stated</source>
        <translation>Zeitraum nicht angegeben</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Open it and replace it with a better version.</source>
        <translation>Öffnen Sie es und ersetzen Sie es durch eine bessere Fassung.</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
</context>
<context>
    <name>muniment::ui::SlotOffer</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Fills in what the slot proposes, where nothing is said yet</source>
        <translation>Trägt den Vorschlag ein, wo noch nichts gesagt ist</translation>
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
    <message>
        <source>Leave out of this list</source>
        <translation>Aus dieser Liste streichen</translation>
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
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>Nobody at this desk</source>
        <translation>Niemand an diesem Platz</translation>
    </message>
    <message>
        <source>Person at this desk: %1</source>
        <translation>Person an diesem Platz: %1</translation>
    </message>
    <message>
        <source>Choose who sits at this desk</source>
        <translation>Wählen, wer an diesem Platz sitzt</translation>
    </message>
    <message>
        <source>not saved: the file is gone</source>
        <translation>nicht gespeichert: die Datei ist weg</translation>
    </message>
    <message>
        <source>read-only: open at %1</source>
        <translation>nur lesend: offen an %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>on a network drive</source>
        <translation>auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>in a synchronised folder</source>
        <translation>in einem synchronisierten Ordner</translation>
    </message>
    <message>
        <source>bytes read: %1 %</source>
        <translation>gelesene Bytes: %1 %</translation>
    </message>
    <message>
        <source>checked in full on %1</source>
        <translation>vollständig geprüft am %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::TextView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 of the file are not shown</source>
        <translation>die letzten %1 der Datei werden nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ThumbnailStrip</name>
    <message>
        <source>Pages in small</source>
        <translation>Seiten verkleinert</translation>
    </message>
</context>
<context>
    <name>muniment::ui::TimeLineView</name>
    <message>
        <source>Months of the time line</source>
        <translation>Monate der Zeitleiste</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s)</source>
        <translation>
            <numerusform>%n offener Tag</numerusform>
            <numerusform>%n offene Tage</numerusform>
        </translation>
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
    <message>
        <source>Known on</source>
        <translation>Bekannt am</translation>
    </message>
    <message>
        <source>Records as known earlier</source>
        <translation>Früherer Kenntnisstand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>Wiederherstellungspunkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End of a day</source>
        <translation>Ende eines Tages</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · Eintrag %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ToSignPage</name>
    <message>
        <source>To sign</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Sign another control…</source>
        <translation>Andere Kontrolle…</translation>
    </message>
    <message>
        <source>These are statements by people of your organisation, not an independent opinion.</source>
        <translation>Dies sind Erklärungen von Personen Ihrer Organisation, kein unabhängiges Urteil.</translation>
    </message>
    <message>
        <source>What waits for you to be signed stands here.</source>
        <translation>Hier steht, was auf Ihre Unterschrift wartet.</translation>
    </message>
    <message>
        <source>Nobody was chosen at this desk yet.</source>
        <translation>An diesem Platz ist noch niemand gewählt.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 endet am %2.</translation>
    </message>
    <message>
        <source>Nothing waits for you to be signed.</source>
        <translation>Nichts wartet auf Ihre Unterschrift.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>muniment::ui::ToastBar</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muniment::ui::TotalsRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Totals. %1</source>
        <translation>Summen. %1</translation>
    </message>
</context>
<context>
    <name>muniment::ui::TrayPage</name>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>The tray is empty.</source>
        <translation>Die Ablage ist leer.</translation>
    </message>
    <message>
        <source>What is dropped here waits until somebody says what it is.</source>
        <translation>Was hier abgelegt wird, wartet, bis jemand sagt, was es ist.</translation>
    </message>
    <message>
        <source>Add to the tray…</source>
        <translation>In die Ablage legen…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgends</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>noch nirgends</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>%1 einordnen</translation>
    </message>
    <message>
        <source>Filed %1.</source>
        <translation>%1 eingeordnet.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Write the number and the digest down somewhere else, or print a binder: both are in it. Whoever holds them can prove later that nothing before was changed.</source>
        <translation>Schreiben Sie Nummer und Prüfwert anderswo auf, oder geben Sie eine Prüfmappe aus: Beide stehen darin. Wer sie hat, kann später belegen, dass davor nichts geändert wurde.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do: keep a copy of the file as it is, then compare it with the newest backup. Nothing was repaired.</source>
        <translation>Was zu tun ist: Bewahren Sie eine Kopie der Datei auf, wie sie ist, und vergleichen Sie sie mit der neuesten Sicherung. Nichts wurde repariert.</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>Was das belegt</translation>
    </message>
    <message>
        <source>Every change of the records stands in the journal, with who, when and what. Each entry carries the digest of the one before, so none can be changed, removed or put in between without breaking the chain.</source>
        <translation>Jede Änderung der Angaben steht im Protokoll: wer, wann und was. Jeder Eintrag trägt den Prüfwert des vorigen; keiner lässt sich ändern, entfernen oder einschieben, ohne dass die Kette bricht.</translation>
    </message>
    <message>
        <source>The check of every byte compares each file of evidence with the digest it had when it came in, and each record with the journal.</source>
        <translation>Die Prüfung jedes Bytes vergleicht jede Datei eines Nachweises mit dem Prüfwert, den sie beim Eingang hatte, und jede Angabe mit dem Protokoll.</translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation>Was es nicht belegt</translation>
    </message>
    <message>
        <source>That what people wrote is true, and that the clock of this computer was right. Somebody with the whole file could write another journal from its beginning: that is why the digest belongs in other hands, too.</source>
        <translation>Dass wahr ist, was Menschen schrieben, und dass die Uhr dieses Rechners richtig ging. Wer die ganze Datei hat, könnte ein anderes Protokoll von Anfang an schreiben: Deshalb gehört der Prüfwert auch in andere Hände.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Each session that changed something leaves a backup when the window closes, verified to its last byte. The five newest stay, and one a day for five days. Backups that were asked for, or made before a new format, stay until you remove them.</source>
        <translation>Jede Sitzung, die etwas geändert hat, hinterlässt beim Schließen des Fensters eine bis zum letzten Byte geprüfte Sicherung. Die fünf neuesten bleiben, dazu eine je Tag für fünf Tage. Angeforderte Sicherungen und solche vor einem neuen Format bleiben, bis Sie sie entfernen.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::VaultDoor</name>
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
        <source>Open read-only</source>
        <translation>Nur lesend öffnen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
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
    <name>muniment::ui::VaultPage</name>
    <message>
        <source>%1 is shown in no place of this window.</source>
        <translation>%1 wird in keinem Bereich dieses Fensters gezeigt.</translation>
    </message>
    <message>
        <source>Nothing further on here needs work.</source>
        <translation>Weiter unten ist hier nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing further up here needs work.</source>
        <translation>Weiter oben ist hier nichts mehr zu tun.</translation>
    </message>
</context>
<context>
    <name>muniment::ui::VaultRestore</name>
    <message>
        <source>%1 takes the place of %2. What was done since is then no longer in the vault.</source>
        <translation>%1 tritt an die Stelle von %2. Was seither geschah, steht dann nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>The vault as it is now stays whole beside it.</source>
        <translation>Der Tresor, wie er jetzt ist, bleibt unversehrt daneben liegen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The vault as it was lies at %1.</source>
        <translation>Der bisherige Tresor liegt unter %1.</translation>
    </message>
    <message>
        <source>A power cut may yet take this back: the disk does not confirm it.</source>
        <translation>Ein Stromausfall kann dies noch zurücknehmen: Der Datenträger bestätigt es nicht.</translation>
    </message>
    <message>
        <source>Put this backup in the place of the vault?</source>
        <translation>Diese Sicherung an die Stelle des Tresors setzen?</translation>
    </message>
    <message>
        <source>The backup is in the vault&apos;s place</source>
        <translation>Die Sicherung steht an der Stelle des Tresors</translation>
    </message>
</context>
<context>
    <name>muniment::ui::VaultSession</name>
    <message>
        <source>The check was made but could not be written down</source>
        <translation>Die Prüfung wurde durchgeführt, konnte aber nicht festgehalten werden</translation>
    </message>
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
    <name>muniment::ui::WindowActions</name>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Neuer Tresor …</translation>
    </message>
    <message>
        <source>&amp;Open vault…</source>
        <translation>Tresor ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;binder…</source>
        <translation>&amp;Prüfmappe öffnen …</translation>
    </message>
    <message>
        <source>Make &amp;restore point</source>
        <translation>&amp;Wiederherstellungspunkt setzen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Liste ausgeben …</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Find in view</source>
        <translation>In der Ansicht &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>&amp;Überall suchen …</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Look at the record</source>
        <translation>&amp;Datensatz ansehen</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Schmale Navigation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next that needs work</source>
        <translation>&amp;Nächstes, das zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Previous that needs work</source>
        <translation>V&amp;origes, das zu tun ist</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Teil</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vo&amp;riger Teil</translation>
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
        <source>&amp;Person at this desk…</source>
        <translation>&amp;Person an diesem Platz …</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>&amp;Zurück zu jetzt</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Muniment and the net&amp;work</source>
        <translation>Muniment und das &amp;Netz</translation>
    </message>
    <message>
        <source>&amp;About Muniment</source>
        <translation>Ü&amp;ber Muniment</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>V&amp;ault</source>
        <translation>&amp;Tresor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>What Muniment &amp;promises</source>
        <translation>Was Muniment &amp;zusagt</translation>
    </message>
</context>
</TS>
