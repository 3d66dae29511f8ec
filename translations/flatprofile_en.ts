<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: not well-formed in %n place(s); what could be read is listed.</source>
        <translation>
            <numerusform>%1: not well-formed in %n place; what could be read is listed.</numerusform>
            <numerusform>%1: not well-formed in %n places; what could be read is listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message numerus="yes">
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>up to %n character</numerusform>
            <numerusform>up to %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>Set %n times; phones keep the last one.</source>
        <translation>
            <numerusform>Set %n times; phones keep the last one.</numerusform>
            <numerusform>Set %n times; phones keep the last one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServedRequest</name>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, broken off after %n byte(s)</source>
        <translation>
            <numerusform>%1, broken off after %n byte</numerusform>
            <numerusform>%1, broken off after %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n byte(s)</source>
        <translation>
            <numerusform>done, %n byte</numerusform>
            <numerusform>done, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>broken off after %n byte(s)</source>
        <translation>
            <numerusform>broken off after %n byte</numerusform>
            <numerusform>broken off after %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::FactsList</name>
    <message numerus="yes">
        <source>not set in %n other(s)</source>
        <translation>
            <numerusform>not set in %n other</numerusform>
            <numerusform>not set in %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::FindBar</name>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::MainWindow</name>
    <message numerus="yes">
        <source>Not well-formed in %n place(s): a phone may refuse the whole file.</source>
        <translation>
            <numerusform>Not well-formed in %n place: a phone may refuse the whole file.</numerusform>
            <numerusform>Not well-formed in %n places: a phone may refuse the whole file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::NewProfileDialog</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ParameterActions</name>
    <message numerus="yes">
        <source>Paste %n parameter(s)</source>
        <translation>
            <numerusform>Paste %n parameter</numerusform>
            <numerusform>Paste %n parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n parameter(s)</source>
        <translation>
            <numerusform>Remove %n parameter</numerusform>
            <numerusform>Remove %n parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::SourceText</name>
    <message numerus="yes">
        <source>Replace %n occurrence(s)</source>
        <translation>
            <numerusform>Replace %n occurrence</numerusform>
            <numerusform>Replace %n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
