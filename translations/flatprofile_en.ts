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
    <message numerus="yes">
        <source>(and %n more alike)</source>
        <translation>
            <numerusform>(and %n more alike)</numerusform>
            <numerusform>(and %n more alike)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not well-formed in %n place(s); what could be read is compared.</source>
        <translation>
            <numerusform>%1: not well-formed in %n place; what could be read is compared.</numerusform>
            <numerusform>%1: not well-formed in %n places; what could be read is compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch another URL than the table expects.</source>
        <translation>
            <numerusform>%n phone fetches another URL than the table expects.</numerusform>
            <numerusform>%n phones fetch another URL than the table expects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frequency(ies) can&apos;t be heard at %1 frames a second; left out.</source>
        <translation>
            <numerusform>%n frequency can&apos;t be heard at %1 frames a second; left out.</numerusform>
            <numerusform>%n frequencies can&apos;t be heard at %1 frames a second; left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed because the plan still waits for another key there; with timeout as the event the wait ends.</source>
        <translation>
            <numerusform>%n test failed because the plan still waits for another key there; with timeout as the event the wait ends.</numerusform>
            <numerusform>%n tests failed because the plan still waits for another key there; with timeout as the event the wait ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are missing here: nobody read the log.</source>
        <translation>
            <numerusform>%n request is missing here: nobody read the log.</numerusform>
            <numerusform>%n requests are missing here: nobody read the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialPlans</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more digits</source>
        <translation>
            <numerusform>%n or more digits</numerusform>
            <numerusform>%n or more digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more keys out of %1</source>
        <translation>
            <numerusform>%n or more keys out of %1</numerusform>
            <numerusform>%n or more keys out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys out of %1</source>
        <translation>
            <numerusform>%n keys out of %1</numerusform>
            <numerusform>%n keys out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sequence(s) fit, outside tone plays. %2</source>
        <extracomment>%1 is a key, %2 a whole sentence</extracomment>
        <translation>
            <numerusform>%1: %n sequence fits, outside tone plays. %2</numerusform>
            <numerusform>%1: %n sequences fit, outside tone plays. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sequence(s) fit. %2</source>
        <translation>
            <numerusform>%1: %n sequence fits. %2</numerusform>
            <numerusform>%1: %n sequences fit. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more keys to go.</source>
        <translation>
            <numerusform>%n or more keys to go.</numerusform>
            <numerusform>%n or more keys to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to go.</source>
        <translation>
            <numerusform>%n key to go.</numerusform>
            <numerusform>%n keys to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was complete after %n key(s).</source>
        <translation>
            <numerusform>Was complete after %n key.</numerusform>
            <numerusform>Was complete after %n keys.</numerusform>
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
    <message numerus="yes">
        <source>%n values are what phones have by default, as in the dump of a whole phone.</source>
        <translation>
            <numerusform>%n values are what phones have by default, as in the dump of a whole phone.</numerusform>
            <numerusform>%n values are what phones have by default, as in the dump of a whole phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements are empty. The guides contradict each other on whether that empties a value, keeps it, or sets its default.</source>
        <translation>
            <numerusform>%n elements are empty. The guides contradict each other on whether that empties a value, keeps it, or sets its default.</numerusform>
            <numerusform>%n elements are empty. The guides contradict each other on whether that empties a value, keeps it, or sets its default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue does not know %n of the parameters; they are kept as they are.</source>
        <translation>
            <numerusform>The catalogue does not know %n of the parameters; it is kept as it is.</numerusform>
            <numerusform>The catalogue does not know %n of the parameters; they are kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushReport</name>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parameter</numerusform>
            <numerusform>%n parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file of %n byte(s)</source>
        <translation>
            <numerusform>a file of %n byte</numerusform>
            <numerusform>a file of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushWindow</name>
    <message numerus="yes">
        <source>Then the file: %n byte(s), exactly as shown under File.</source>
        <translation>
            <numerusform>Then the file: %n byte, exactly as shown under File.</numerusform>
            <numerusform>Then the file: %n bytes, exactly as shown under File.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… and %n more byte</numerusform>
            <numerusform>… and %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResyncStep</name>
    <message numerus="yes">
        <source>%1: got %n byte(s).</source>
        <translation>
            <numerusform>%1: got %n byte.</numerusform>
            <numerusform>%1: got %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: applied %n parameter(s).</source>
        <translation>
            <numerusform>%1: applied %n parameter.</numerusform>
            <numerusform>%1: applied %n parameters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>in %n days %1</source>
        <translation>
            <numerusform>in %n day %1</numerusform>
            <numerusform>in %n days %1</numerusform>
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
    <name>Timelines</name>
    <message numerus="yes">
        <source>%1, %n section(s)</source>
        <translation>
            <numerusform>%1, %n section</numerusform>
            <numerusform>%1, %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::BatchPage</name>
    <message numerus="yes">
        <source>%n number(s), none failed</source>
        <translation>
            <numerusform>%n number, none failed</numerusform>
            <numerusform>%n numbers, none failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1 is the number of all</extracomment>
        <translation>
            <numerusform>%n of %1 failed</numerusform>
            <numerusform>%n of %1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed because the plan still waits for another key there.</source>
        <translation>
            <numerusform>%n test failed because the plan still waits for another key there.</numerusform>
            <numerusform>%n tests failed because the plan still waits for another key there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparePage</name>
    <message numerus="yes">
        <source>%n number(s) differ, of all that were tried.</source>
        <translation>
            <numerusform>%n number differs, of all that were tried.</numerusform>
            <numerusform>%n numbers differ, of all that were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparisonWindow</name>
    <message numerus="yes">
        <source>Take %n parameter(s) from %1</source>
        <translation>
            <numerusform>Take %n parameter from %1</numerusform>
            <numerusform>Take %n parameters from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in order and layout mean nothing to a phone.</source>
        <translation>
            <numerusform>%n difference in order and layout means nothing to a phone.</numerusform>
            <numerusform>%n differences in order and layout mean nothing to a phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written without %n element(s) that no profile can take back or hold so: %2</source>
        <translation>
            <numerusform>%1 was written without %n element that no profile can take back or hold so: %2</numerusform>
            <numerusform>%1 was written without %n elements that no profile can take back or hold so: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::CountryDialog</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: %n tone(s) change; tones that no source tells of stay.</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: %n tone changes; tones that no source tells of stay.</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: %n tones change; tones that no source tells of stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n Tone(s)</source>
        <translation>
            <numerusform>Set %n Tone</numerusform>
            <numerusform>Set %n Tones</numerusform>
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
    <name>flatprofile::FixAllDialog</name>
    <message numerus="yes">
        <source>%n problem(s) stay: their fixes contradict others.</source>
        <translation>
            <numerusform>%n problem stays: its fix contradicts others.</numerusform>
            <numerusform>%n problems stay: their fixes contradict others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) chosen</source>
        <translation>
            <numerusform>%1 of %n change chosen</numerusform>
            <numerusform>%1 of %n changes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n Change(s)</source>
        <translation>
            <numerusform>Make %n Change</numerusform>
            <numerusform>Make %n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::FleetWindow</name>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) never selected</source>
        <translation>
            <numerusform>%n alternative never selected</numerusform>
            <numerusform>%n alternatives never selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::MatchDialog</name>
    <message numerus="yes">
        <source>%n tone(s) differ.</source>
        <translation>
            <numerusform>%n tone differs.</numerusform>
            <numerusform>%n tones differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::MergeWindow</name>
    <message numerus="yes">
        <source>Take %n Value(s) from the Phone</source>
        <translation>
            <numerusform>Take %n Value from the Phone</numerusform>
            <numerusform>Take %n Values from the Phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s) from %1</source>
        <translation>
            <numerusform>Take %n value from %1</numerusform>
            <numerusform>Take %n values from %1</numerusform>
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
    <name>flatprofile::PhonesView</name>
    <message numerus="yes">
        <source>The first %n phone(s) are shown; flatprofile fleet takes tables of any size.</source>
        <translation>
            <numerusform>The first phone is shown; flatprofile fleet takes tables of any size.</numerusform>
            <numerusform>The first %n phones are shown; flatprofile fleet takes tables of any size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) from %1.</source>
        <translation>
            <numerusform>%n phone from %1.</numerusform>
            <numerusform>%n phones from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemGroupsModel</name>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <extracomment>A group of problems, its title and how many there are</extracomment>
        <translation>
            <numerusform>%1: %n problem</numerusform>
            <numerusform>%1: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemsView</name>
    <message numerus="yes">
        <source>Fix All %n of This Kind…</source>
        <translation>
            <numerusform>Fix All %n of This Kind…</numerusform>
            <numerusform>Fix All %n of This Kind…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::PushFlow</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::PushWindow</name>
    <message numerus="yes">
        <source>%1 of %n parameter(s) are on the phone as sent.</source>
        <translation>
            <numerusform>%1 of %n parameter is on the phone as sent.</numerusform>
            <numerusform>%1 of %n parameters are on the phone as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are never shown by the phone.</source>
        <translation>
            <numerusform>%n secret is never shown by the phone.</numerusform>
            <numerusform>%n secrets are never shown by the phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not as it was sent.</source>
        <translation>
            <numerusform>%n of them is not as it was sent.</numerusform>
            <numerusform>%n of them are not as they were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd %n Parameter(s)</source>
        <translation>
            <numerusform>Se&amp;nd %n Parameter</numerusform>
            <numerusform>Se&amp;nd %n Parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends %n parameter(s), %1, by HTTPS.</source>
        <translation>
            <numerusform>Sends %n parameter, %1, by HTTPS.</numerusform>
            <numerusform>Sends %n parameters, %1, by HTTPS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends %n parameter(s), %1, by HTTP.</source>
        <translation>
            <numerusform>Sends %n parameter, %1, by HTTP.</numerusform>
            <numerusform>Sends %n parameters, %1, by HTTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may lock you out of the phone.</source>
        <translation>
            <numerusform>%n change may lock you out of the phone.</numerusform>
            <numerusform>%n changes may lock you out of the phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone fetches %n parameter(s), %1, by HTTP.</source>
        <translation>
            <numerusform>The phone fetches %n parameter, %1, by HTTP.</numerusform>
            <numerusform>The phone fetches %n parameters, %1, by HTTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone fetches %n parameter(s), %1, by TFTP.</source>
        <translation>
            <numerusform>The phone fetches %n parameter, %1, by TFTP.</numerusform>
            <numerusform>The phone fetches %n parameters, %1, by TFTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s) from %1</source>
        <translation>
            <numerusform>Take %n value from %1</numerusform>
            <numerusform>Take %n values from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::QuickDial</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ResultsView</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not as expected</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n not as expected</numerusform>
            <numerusform>%n not as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against the saved profile</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n changes against the saved profile</numerusform>
            <numerusform>%n change against the saved profile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ResyncWindow</name>
    <message numerus="yes">
        <source>%n value(s) came from rules and files.</source>
        <translation>
            <numerusform>%n value came from rules and files.</numerusform>
            <numerusform>%n values came from rules and files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ScheduleChart</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ScheduleWindow</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the triggers</source>
        <translation>
            <numerusform>%n held back by the triggers</numerusform>
            <numerusform>%n held back by the triggers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::SegmentTables</name>
    <message numerus="yes">
        <source>%n time(s), then silence</source>
        <translation>
            <numerusform>%n time, then silence</numerusform>
            <numerusform>%n times, then silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), then the next section</source>
        <translation>
            <numerusform>%n time, then the next section</numerusform>
            <numerusform>%n times, then the next section</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::SequencesModel</name>
    <message numerus="yes">
        <source>Complete after %n key(s): a pause there would have sent %1.</source>
        <translation>
            <numerusform>Complete after %n key: a pause there would have sent %1.</numerusform>
            <numerusform>Complete after %n keys: a pause there would have sent %1.</numerusform>
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
<context>
    <name>flatprofile::TryPage</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the order of the plan</source>
        <translation>
            <numerusform>%n, in the order of the plan</numerusform>
            <numerusform>%n, in the order of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::VirtualPhone</name>
    <message numerus="yes">
        <source>%n entry(s) of the alias map can&apos;t be read.</source>
        <translation>
            <numerusform>%n entry of the alias map can&apos;t be read.</numerusform>
            <numerusform>%n entries of the alias map can&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::WorkArea</name>
    <message numerus="yes">
        <source>Not well-formed in %n place(s): a phone may refuse the whole file.</source>
        <translation>
            <numerusform>Not well-formed in %n place: a phone may refuse the whole file.</numerusform>
            <numerusform>Not well-formed in %n places: a phone may refuse the whole file.</numerusform>
        </translation>
    </message>
</context>
</TS>
