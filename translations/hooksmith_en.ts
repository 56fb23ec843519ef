<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Hooksmith</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The HAR file says that the body has %n byte(s), but does not hold it.</source>
        <translation>
            <numerusform>The HAR file says that the body has %n byte, but does not hold it.</numerusform>
            <numerusform>The HAR file says that the body has %n bytes, but does not hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body (%n byte(s)) is not text and cannot stand in an HTTP file.</source>
        <translation>
            <numerusform>The body (%n byte) is not text and cannot stand in an HTTP file.</numerusform>
            <numerusform>The body (%n bytes) is not text and cannot stand in an HTTP file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The script posts %n message(s), and an answer can hold only one: the first is answered.</source>
        <translation>
            <numerusform>The script posts %n message, and an answer can hold only one: the first is answered.</numerusform>
            <numerusform>The script posts %n messages, and an answer can hold only one: the first is answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation>
            <numerusform>%n request already waits for this integration&apos;s script. Send yours again later.</numerusform>
            <numerusform>%n requests already wait for this integration&apos;s script. Send yours again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation>
            <numerusform>%n message of this integration waits to be forwarded. Is the Rocket.Chat address reachable?</numerusform>
            <numerusform>%n messages of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation>
            <numerusform>%n more attachment is not drawn here.</numerusform>
            <numerusform>%n more attachments are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation>
            <numerusform>%n more field is not drawn here.</numerusform>
            <numerusform>%n more fields are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation>
            <numerusform>%n key refused</numerusform>
            <numerusform>%n keys refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation>
            <numerusform>%n key ignored</numerusform>
            <numerusform>%n keys ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation>
            <numerusform>hooksmith-cli: %n message of an earlier run is still to be forwarded.</numerusform>
            <numerusform>hooksmith-cli: %n messages of an earlier run are still to be forwarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation>
            <numerusform>hooksmith-cli: %n message could not be forwarded yet; it waits in %1 for the next start.</numerusform>
            <numerusform>hooksmith-cli: %n messages could not be forwarded yet; they wait in %1 for the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tested: %1</source>
        <translation>
            <numerusform>%n tested: %1</numerusform>
            <numerusform>%n tested: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more button(s) are not drawn here.</source>
        <translation>
            <numerusform>%n more button is not drawn here.</numerusform>
            <numerusform>%n more buttons are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n byte(s); that is no reply of a Rocket.Chat server.</source>
        <translation>
            <numerusform>%1 answered with more than %n byte; that is no reply of a Rocket.Chat server.</numerusform>
            <numerusform>%1 answered with more than %n bytes; that is no reply of a Rocket.Chat server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request line and headers are longer than %n byte(s). Send fewer or shorter headers, or a shorter address.</source>
        <translation>
            <numerusform>The request line and headers are longer than %n byte. Send fewer or shorter headers, or a shorter address.</numerusform>
            <numerusform>The request line and headers are longer than %n bytes. Send fewer or shorter headers, or a shorter address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is longer than %n byte(s). Send less, or raise the relay&apos;s body limit.</source>
        <translation>
            <numerusform>The body is longer than %n byte. Send less, or raise the relay&apos;s body limit.</numerusform>
            <numerusform>The body is longer than %n bytes. Send less, or raise the relay&apos;s body limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n second(s); the limit is a setting of the relay.</source>
        <translation>
            <numerusform>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n second; the limit is a setting of the relay.</numerusform>
            <numerusform>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n seconds; the limit is a setting of the relay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request did not arrive within %n second(s).</source>
        <translation>
            <numerusform>The request did not arrive within %n second.</numerusform>
            <numerusform>The request did not arrive within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open. Close some, or try again in a moment.</source>
        <translation>
            <numerusform>More than %n connection is open. Close it, or try again in a moment.</numerusform>
            <numerusform>More than %n connections are open. Close some, or try again in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 answered %3 (%n byte(s)).</source>
        <translation>
            <numerusform>%1 %2 answered %3 (%n byte).</numerusform>
            <numerusform>%1 %2 answered %3 (%n bytes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are posted.</source>
        <translation>
            <numerusform>%n message is posted.</numerusform>
            <numerusform>%n messages are posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n byte(s): %4 (answered %5)</source>
        <translation>
            <numerusform>%1 %2: %3, %n byte: %4 (answered %5)</numerusform>
            <numerusform>%1 %2: %3, %n bytes: %4 (answered %5)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: nobody read the output, so %n line(s) were left out; what they told is in the journal.</source>
        <translation>
            <numerusform>hooksmith-cli: nobody read the output, so %n line was left out; what it told is in the journal.</numerusform>
            <numerusform>hooksmith-cli: nobody read the output, so %n lines were left out; what they told is in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n of them wait(s) for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</source>
        <translation>
            <numerusform>hooksmith-cli: %n of them waits for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</numerusform>
            <numerusform>hooksmith-cli: %n of them wait for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptResolver</name>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <translation>
            <numerusform>[%n item]</numerusform>
            <numerusform>[%n items]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::BodyPart</name>
    <message numerus="yes">
        <source>%n byte(s) as sent</source>
        <translation>
            <numerusform>%n byte as sent</numerusform>
            <numerusform>%n bytes as sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDecisions</name>
    <message numerus="yes">
        <source>Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</source>
        <translation>
            <numerusform>Forget the %n delivery of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</numerusform>
            <numerusform>Forget all %n deliveries of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDetails</name>
    <message numerus="yes">
        <source>… cut: the body has %n byte(s)</source>
        <translation>
            <numerusform>… cut: the body has %n byte</numerusform>
            <numerusform>… cut: the body has %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliverySource</name>
    <message numerus="yes">
        <source>%n deliver(ies) are no longer in memory; start the relay to read them from the journal.</source>
        <translation>
            <numerusform>%n delivery is no longer in memory; start the relay to read it from the journal.</numerusform>
            <numerusform>%n deliveries are no longer in memory; start the relay to read them from the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::GuideWindow</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%1 of %n request(s); secrets are not kept.</source>
        <translation>
            <numerusform>%1 of %n request; secrets are not kept.</numerusform>
            <numerusform>%1 of %n requests; secrets are not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n request(s). Each one that is chosen becomes a new sample of the shown integration.</source>
        <translation>
            <numerusform>%1 holds %n request. If it is chosen, it becomes a new sample of the shown integration.</numerusform>
            <numerusform>%1 holds %n requests. Each one that is chosen becomes a new sample of the shown integration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>Import %n request</numerusform>
            <numerusform>Import %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::LiveBar</name>
    <message numerus="yes">
        <source>%n call(s) of this run really went to the network.</source>
        <translation>
            <numerusform>%n call of this run really went to the network.</numerusform>
            <numerusform>%n calls of this run really went to the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MainWindow</name>
    <message numerus="yes">
        <source>Traffic (%n new)</source>
        <translation>
            <numerusform>Traffic (%n new)</numerusform>
            <numerusform>Traffic (%n new)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Tests (%n failed)</numerusform>
            <numerusform>Tests (%n failed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PropertiesPane</name>
    <message numerus="yes">
        <source>The server would refuse this (%n error(s)).</source>
        <translation>
            <numerusform>The server would refuse this (%n error).</numerusform>
            <numerusform>The server would refuse this (%n errors).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayLimitsPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayTray</name>
    <message numerus="yes">
        <source>%n webhook(s) failed</source>
        <translation>
            <numerusform>%n webhook failed</numerusform>
            <numerusform>%n webhooks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) arrived</source>
        <translation>
            <numerusform>%n webhook arrived</numerusform>
            <numerusform>%n webhooks arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ReplayDialog</name>
    <message numerus="yes">
        <source>Replay %n deliveries</source>
        <translation>
            <numerusform>Replay %n delivery</numerusform>
            <numerusform>Replay %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replayed; the list shows what came of it.</source>
        <translation>
            <numerusform>%n replayed; the list shows what came of it.</numerusform>
            <numerusform>%n replayed; the list shows what came of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RunBar</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SampleDocument</name>
    <message numerus="yes">
        <source>%n byte(s) that are not text; they are sent as they are.</source>
        <translation>
            <numerusform>%n byte that is not text; it is sent as it is.</numerusform>
            <numerusform>%n bytes that are not text; they are sent as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptEditor</name>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n cursor</numerusform>
            <numerusform>%n cursors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SearchPane</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Replace %n place</numerusform>
            <numerusform>&amp;Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n place %1</numerusform>
            <numerusform>%n places %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <extracomment>Follows &quot;3 places&quot;</extracomment>
        <translation>
            <numerusform>in %n file</numerusform>
            <numerusform>in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendMessageDialog</name>
    <message numerus="yes">
        <source>%n message(s), exactly as shown, in the name of the account of this server.</source>
        <translation>
            <numerusform>%n message, exactly as shown, in the name of the account of this server.</numerusform>
            <numerusform>%n messages, exactly as shown, in the name of the account of this server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posted %n message(s) to %1.</source>
        <translation>
            <numerusform>Posted %n message to %1.</numerusform>
            <numerusform>Posted %n messages to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been posted before.</source>
        <translation>
            <numerusform>%n message had been posted before.</numerusform>
            <numerusform>%n messages had been posted before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendPart</name>
    <message numerus="yes">
        <source>%n redirect(s), to %1</source>
        <translation>
            <numerusform>%n redirect, to %1</numerusform>
            <numerusform>%n redirects, to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) taken.</source>
        <translation>
            <numerusform>%n setting taken.</numerusform>
            <numerusform>%n settings taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficStrip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Replace in %n file(s)</source>
        <translation>
            <numerusform>Replace in %n file</numerusform>
            <numerusform>Replace in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceGuard</name>
    <message numerus="yes">
        <source>Hooksmith ended without saving. %n text(s) of %1 can be brought back.</source>
        <translation>
            <numerusform>Hooksmith ended without saving. %n text of %1 can be brought back.</numerusform>
            <numerusform>Hooksmith ended without saving. %n texts of %1 can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed on disk and read again.</source>
        <translation>
            <numerusform>%n file was changed on disk and read again.</numerusform>
            <numerusform>%n files were changed on disk and read again.</numerusform>
        </translation>
    </message>
</context>
</TS>
