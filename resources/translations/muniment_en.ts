<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>WorkbookPages</name>
    <message numerus="yes">
        <source>%n more sheet(s) are in the file.</source>
        <translation>
            <numerusform>%n more sheet is in the file.</numerusform>
            <numerusform>%n more sheets are in the file.</numerusform>
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
    <name>muniment::ui::EditionsModel</name>
    <message numerus="yes">
        <source>%1
for %2, %n exhibit(s)</source>
        <translation>
            <numerusform>%1
for %2, %n exhibit</numerusform>
            <numerusform>%1
for %2, %n exhibits</numerusform>
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
    <name>muniment::ui::JobBar</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
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
    <name>muniment::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n discrepancies found</source>
        <translation>
            <numerusform>%n discrepancy found</numerusform>
            <numerusform>%n discrepancies found</numerusform>
        </translation>
    </message>
</context>
</TS>
