<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Hooksmith</name>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation>
            <numerusform>%n request already wait for this integration&apos;s script. Send them again later.</numerusform>
            <numerusform>%n requests already wait for this integration&apos;s script. Send them again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation>
            <numerusform>%n message of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</numerusform>
            <numerusform>%n messages of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation>
            <numerusform>%n more attachment are not drawn here.</numerusform>
            <numerusform>%n more attachments are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation>
            <numerusform>%n more field are not drawn here.</numerusform>
            <numerusform>%n more fields are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation>
            <numerusform>%n key refused</numerusform>
            <numerusform>%n keies refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation>
            <numerusform>%n key ignored</numerusform>
            <numerusform>%n keies ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation>
            <numerusform>hooksmith-cli: %n message of an earlier run are still to be forwarded.</numerusform>
            <numerusform>hooksmith-cli: %n messages of an earlier run are still to be forwarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation>
            <numerusform>hooksmith-cli: %n message could not be forwarded yet; they wait in %1 for the next start.</numerusform>
            <numerusform>hooksmith-cli: %n messages could not be forwarded yet; they wait in %1 for the next start.</numerusform>
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
            <numerusform>%n byte that are not text; they are sent as they are.</numerusform>
            <numerusform>%n bytes that are not text; they are sent as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
