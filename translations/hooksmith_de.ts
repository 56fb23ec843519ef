<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New integration…</source>
        <translation>&amp;Neue Integration…</translation>
    </message>
    <message>
        <source>New sa&amp;mple…</source>
        <translation>Neues Be&amp;ispiel…</translation>
    </message>
    <message>
        <source>New wor&amp;kspace…</source>
        <translation>Neuer &amp;Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;example workspace</source>
        <translation>Beispielarbeitsbe&amp;reich öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>Von der Fest&amp;platte neu laden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>A&amp;lles speichern</translation>
    </message>
    <message>
        <source>Integration &amp;properties</source>
        <translation>&amp;Eigenschaften der Integration</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation>Im Dateimana&amp;ger anzeigen</translation>
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
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Find in all f&amp;iles…</source>
        <translation>In allen &amp;Dateien suchen…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Zu &amp;Zeile springen…</translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>Zeile d&amp;uplizieren</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Zeile nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Zeile nach un&amp;ten verschieben</translation>
    </message>
    <message>
        <source>Select ne&amp;xt occurrence (one more cursor)</source>
        <translation>Näc&amp;hstes Vorkommen auswählen (ein Cursor mehr)</translation>
    </message>
    <message>
        <source>Cursors at &amp;all occurrences</source>
        <translation>Cursor an &amp;allen Vorkommen</translation>
    </message>
    <message>
        <source>Cursor a&amp;bove</source>
        <translation>&amp;Cursor eine Zeile darüber</translation>
    </message>
    <message>
        <source>Cursor belo&amp;w</source>
        <translation>Cursor eine Zei&amp;le darunter</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Vervollständ&amp;igen</translation>
    </message>
    <message>
        <source>Mend the prob&amp;lem here…</source>
        <translation>Problem hier &amp;beheben…</translation>
    </message>
    <message>
        <source>&amp;Format the script</source>
        <translation>Skript &amp;formatieren</translation>
    </message>
    <message>
        <source>Go to s&amp;ymbol…</source>
        <translation>Zu Sy&amp;mbol springen…</translation>
    </message>
    <message>
        <source>&amp;Insert a snippet…</source>
        <translation>Snippet einfü&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Keep the selection as snippet…</source>
        <translation>Auswahl als Sni&amp;ppet behalten…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>Gehe &amp;zu…</translation>
    </message>
    <message>
        <source>Go to &amp;request</source>
        <translation>Zur &amp;Anfrage gehen</translation>
    </message>
    <message>
        <source>Go to &amp;script</source>
        <translation>Zum &amp;Skript gehen</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Zur &amp;Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to &amp;workspace</source>
        <translation>Zum A&amp;rbeitsbereich gehen</translation>
    </message>
    <message>
        <source>Go to the address of the re&amp;quest</source>
        <translation>Zur A&amp;dresse der Anfrage gehen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Normalgröß&amp;e</translation>
    </message>
    <message>
        <source>Wrap &amp;long lines</source>
        <translation>&amp;Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show console text &amp;beside its line</source>
        <translation>Konsolente&amp;xt neben der Zeile anzeigen</translation>
    </message>
    <message>
        <source>Split the script, side by side</source>
        <translation>Skript teilen, nebeneinander</translation>
    </message>
    <message>
        <source>Split the script, one below the other</source>
        <translation>Skript teilen, übereinander</translation>
    </message>
    <message>
        <source>One view of the script</source>
        <translation>Nur eine Ansicht des Skripts</translation>
    </message>
    <message>
        <source>&amp;Compare with the saved script</source>
        <translation>Mit dem gespei&amp;cherten Skript vergleichen</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen…</translation>
    </message>
    <message>
        <source>Reset the l&amp;ayout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>R&amp;estart the script (forget its Store)</source>
        <translation>Skript &amp;neu starten (sein Store wird geleert)</translation>
    </message>
    <message>
        <source>Allow &amp;live calls in this workspace…</source>
        <translation>&amp;Echte Aufrufe in diesem Arbeitsbereich erlauben…</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>Als er&amp;wartet übernehmen</translation>
    </message>
    <message>
        <source>Test this &amp;integration</source>
        <translation>Diese &amp;Integration testen</translation>
    </message>
    <message>
        <source>Test the whole &amp;workspace</source>
        <translation>Ganzen &amp;Arbeitsbereich testen</translation>
    </message>
    <message>
        <source>&amp;Stop testing</source>
        <translation>Testen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Test again after every change</source>
        <translation>Nach jeder Änderung erneut &amp;testen</translation>
    </message>
    <message>
        <source>Save the results as &amp;JUnit XML…</source>
        <translation>Ergebnisse als &amp;JUnit-XML speichern…</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>&amp;Relay starten</translation>
    </message>
    <message>
        <source>&amp;Copy a curl line for this integration</source>
        <translation>curl-Zeile für diese Integration &amp;kopieren</translation>
    </message>
    <message>
        <source>Relay s&amp;ettings…</source>
        <translation>Relay-&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Server…</translation>
    </message>
    <message>
        <source>Reach it from &amp;outside…</source>
        <translation>Von a&amp;ußen erreichen…</translation>
    </message>
    <message>
        <source>Say when &amp;webhooks arrive</source>
        <translation>Eintreffende &amp;Webhooks melden</translation>
    </message>
    <message>
        <source>Keep running when the &amp;window is closed</source>
        <translation>Weiterlaufen, wenn das &amp;Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Follow new deliveries</source>
        <translation>Neuen &amp;Zustellungen folgen</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Open in the request &amp;builder</source>
        <translation>Im &amp;Bereich „Anfrage“ öffnen</translation>
    </message>
    <message>
        <source>Run again with &amp;today&apos;s script</source>
        <translation>Mit dem ak&amp;tuellen Skript erneut ausführen</translation>
    </message>
    <message>
        <source>S&amp;ave the delivery as a sample</source>
        <translation>Zustellu&amp;ng als Beispiel speichern</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Wieder&amp;holen…</translation>
    </message>
    <message>
        <source>Relea&amp;se or drop what is held…</source>
        <translation>Zurück&amp;gehaltenes freigeben oder verwerfen…</translation>
    </message>
    <message>
        <source>Try given-up &amp;messages again</source>
        <translation>Aufgegebene Nachrichten erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>Zwei &amp;miteinander vergleichen</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als cURL ko&amp;pieren</translation>
    </message>
    <message>
        <source>E&amp;xport as HAR…</source>
        <translation>Als HAR e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Show &amp;given-up messages</source>
        <translation>Aufgegebene Nachrichten anze&amp;igen</translation>
    </message>
    <message>
        <source>Clear the &amp;list…</source>
        <translation>&amp;Liste leeren…</translation>
    </message>
    <message>
        <source>Save captured request as sa&amp;mple…</source>
        <translation>Empfangene Anfrage als Beispiel spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;About Hooksmith</source>
        <translation>Ü&amp;ber Hooksmith</translation>
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
        <source>&amp;Tests</source>
        <translation>&amp;Tests</translation>
    </message>
    <message>
        <source>Re&amp;lay</source>
        <translation>Re&amp;lay</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Show or hide the workspace</source>
        <translation>Arbeitsbereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide what is below</source>
        <translation>Unteren Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Only the script</source>
        <translation>Nur das Skript</translation>
    </message>
    <message>
        <source>&amp;Send the request</source>
        <translation>Anfrage &amp;senden</translation>
    </message>
    <message>
        <source>What &amp;was sent…</source>
        <translation>&amp;Was gesendet wurde…</translation>
    </message>
    <message>
        <source>&amp;Indent the body</source>
        <translation>Body &amp;einrücken</translation>
    </message>
    <message>
        <source>Choose the &amp;environment</source>
        <translation>&amp;Umgebung wählen</translation>
    </message>
    <message>
        <source>Environments and &amp;variables…</source>
        <translation>Umgebungen und &amp;Variablen…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard (cURL and others)</source>
        <translation>Aus der &amp;Zwischenablage importieren (cURL und andere)</translation>
    </message>
    <message>
        <source>Import a &amp;file (HAR, Postman, .http)…</source>
        <translation>&amp;Datei importieren (HAR, Postman, .http)…</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Als P&amp;owerShell kopieren</translation>
    </message>
    <message>
        <source>Copy as .&amp;http file</source>
        <translation>Als .&amp;http-Datei kopieren</translation>
    </message>
    <message>
        <source>Copy as H&amp;AR</source>
        <translation>Als H&amp;AR kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript (fetch)</source>
        <translation>Als &amp;JavaScript (fetch) kopieren</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>&amp;Checks in JavaScript…</source>
        <translation>&amp;Prüfungen in JavaScript…</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Anfra&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>Compare with the deployed script…</source>
        <translation>Mit dem Skript auf dem Server vergleichen…</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Mit der Zwischenablage vergleichen</translation>
    </message>
    <message>
        <source>Send the &amp;message to a server…</source>
        <translation>Na&amp;chricht an einen Server senden…</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Ein- und Ausklappen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Split the script</source>
        <translation>Skript teilen</translation>
    </message>
    <message>
        <source>Compare the script</source>
        <translation>Skript vergleichen</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>the server calls it</source>
        <translation>wird vom Server aufgerufen</translation>
    </message>
    <message>
        <source>Not on the chosen server.</source>
        <translation>Auf dem gewählten Server nicht vorhanden.</translation>
    </message>
    <message>
        <source>(await it)</source>
        <translation>(mit await verwenden)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <translation>Ohne Menü</translation>
    </message>
</context>
<context>
    <name>Hooksmith</name>
    <message>
        <source>The secret &quot;%1&quot; is not known.</source>
        <translation>Das Geheimnis „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The key store refused access. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>Der Schlüsselbund meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>This desktop has no key store that answers, so tokens are kept in memory only: Hooksmith asks for them again after the next start. (%1)</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund, Token bleiben daher nur im Arbeitsspeicher: Hooksmith fragt nach dem nächsten Start erneut danach. (%1)</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 hat die Verbindung abgelehnt. Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>No machine is known as %1. Is the address spelled right?</source>
        <translation>Es ist kein Rechner namens %1 bekannt. Ist die Adresse richtig geschrieben?</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Does it speak http where https was asked for, or the other way round?</source>
        <translation>%1 hat die Verbindung geschlossen, ohne zu antworten. Spricht der Server http, wo https verlangt war, oder umgekehrt?</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Does it speak https at this port?</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande. Spricht der Server an diesem Port https?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the user id and token (401). Make a personal access token in your account&apos;s settings there, and copy both.</source>
        <translation>%1 akzeptiert Benutzer-ID und Token nicht (401). Erstellen Sie dort in Ihren Kontoeinstellungen einen persönlichen Zugangsschlüssel und kopieren Sie beides.</translation>
    </message>
    <message>
        <source>%1 does not allow this user to do that (403): %2.</source>
        <translation>%1 erlaubt diesem Benutzer das nicht (403): %2.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now (429, its rate limit). Try again in a minute.</source>
        <translation>%1 nimmt vorerst keine Aufrufe mehr an (429, Ratenbegrenzung). Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1 has no Rocket.Chat at this address (404). Is there a path missing, or one too many?</source>
        <translation>An dieser Adresse von %1 gibt es kein Rocket.Chat (404). Fehlt ein Pfad, oder ist einer zu viel?</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3.</source>
        <translation>%1 ist gescheitert (%2): %3.</translation>
    </message>
    <message>
        <source>%1 rejected the call (%2): %3.</source>
        <translation>%1 hat den Aufruf abgelehnt (%2): %3.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Is the address that of a Rocket.Chat server, and nothing in between (a proxy&apos;s log-in page)?</source>
        <translation>%1 hat mit einer Webseite statt mit Daten geantwortet. Ist das die Adresse eines Rocket.Chat-Servers, und liegt nichts dazwischen (etwa die Anmeldeseite eines Proxys)?</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Rocket.Chat server does.</source>
        <translation>%1 hat geantwortet, aber nicht wie ein Rocket.Chat-Server.</translation>
    </message>
    <message>
        <source>%1 rejected the call: %2.</source>
        <translation>%1 hat den Aufruf abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 answered, but did not say which version it is.</source>
        <translation>%1 hat geantwortet, aber seine Version nicht genannt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert: %2</translation>
    </message>
    <message>
        <source>%1 redirects to %2. If that is the server, enter its address: the token is not sent after redirects.</source>
        <translation>%1 leitet um nach %2. Wenn das der Server ist, geben Sie dessen Adresse ein: Nach Umleitungen wird das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with https:// or http://.</source>
        <translation>„%1“ beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server, as in https://chat.example.org.</source>
        <translation>„%1“ ist keine Serveradresse wie https://chat.example.org.</translation>
    </message>
    <message>
        <source>Leave out the name and password in &quot;%1&quot;; user id and token have fields of their own.</source>
        <translation>Lassen Sie Name und Passwort in „%1“ weg; Benutzer-ID und Token haben eigene Felder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the address of a webhook. Enter only the server&apos;s part, up to before /hooks.</source>
        <translation>„%1“ ist die Adresse eines Webhooks. Geben Sie nur den Teil des Servers ein, also alles vor /hooks.</translation>
    </message>
    <message>
        <source>This server is no longer in the list.</source>
        <translation>Dieser Server steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>The token for %1 is not known. Enter it under Relay, Servers.</source>
        <translation>Das Token für %1 ist nicht bekannt. Geben Sie es unter Relay, Server ein.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation>Für die Namen: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known and was left out.</source>
        <translation>Die Option --%1 ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The option %1 is not known and was left out.</source>
        <translation>Die Option %1 ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The option %1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>Der Option %1 in Zeile %2, Spalte %3 fehlt ihr Wert: Der Befehl scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>Only the request before --next is imported.</source>
        <translation>Nur die Anfrage vor --next wird importiert.</translation>
    </message>
    <message>
        <source>-u %1 names no password, which curl would ask for: it is empty here.</source>
        <translation>-u %1 nennt kein Passwort; curl würde danach fragen, hier ist es leer.</translation>
    </message>
    <message>
        <source>The cookie file %1 is not read.</source>
        <translation>Die Cookie-Datei %1 wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The option %1 cannot be carried over and was left out.</source>
        <translation>Die Option %1 lässt sich nicht übernehmen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Only the first address is imported, not %1.</source>
        <translation>Nur die erste Adresse wird importiert, nicht %1.</translation>
    </message>
    <message>
        <source>The data comes from standard input, which the command line does not show: the body is empty.</source>
        <translation>Die Daten kommen von der Standardeingabe, die in der Befehlszeile nicht zu sehen ist: Der Body ist leer.</translation>
    </message>
    <message>
        <source>The file %1 was not read: put its content into the body, or choose it there.</source>
        <translation>Die Datei %1 wurde nicht gelesen: Fügen Sie ihren Inhalt in den Body ein, oder wählen Sie sie dort aus.</translation>
    </message>
    <message>
        <source>The form field %1 has no &quot;=&quot; and was left out.</source>
        <translation>Das Formularfeld %1 hat kein „=“ und wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the form field %2 was left out.</source>
        <translation>„%1“ des Formularfelds %2 wurde weggelassen.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has no colon and was left out.</source>
        <translation>Der Header „%1“ hat keinen Doppelpunkt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The command names no address: it seems to be cut off.</source>
        <translation>Der Befehl nennt keine Adresse: Er scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>curl would send one request for each value of %1; here it is one request with that text in its address.</source>
        <translation>curl würde für jeden Wert von %1 eine eigene Anfrage senden; hier ist es eine einzige Anfrage mit diesem Text in der Adresse.</translation>
    </message>
    <message>
        <source>-d and -F exclude each other: only the form is imported.</source>
        <translation>-d und -F schließen einander aus: Nur das Formular wird importiert.</translation>
    </message>
    <message>
        <source>Shell variables became variables of the request: %1.</source>
        <translation>Aus Shell-Variablen wurden Variablen der Anfrage: %1.</translation>
    </message>
    <message>
        <source>Only the first curl command is imported; another one starts at line %1.</source>
        <translation>Nur der erste curl-Befehl wird importiert; in Zeile %1 beginnt ein weiterer.</translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is missing.</source>
        <translation>Das ist kein curl-Befehl: Das Wort „curl“ fehlt.</translation>
    </message>
    <message>
        <source>The HAR file does not hold the content of the file %1.</source>
        <translation>Die HAR-Datei enthält den Inhalt der Datei %1 nicht.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no &quot;log.entries&quot;.</source>
        <translation>Das ist keine HAR-Datei: Sie enthält kein „log.entries“.</translation>
    </message>
    <message>
        <source>This HAR file has version %1; this version of Hooksmith reads 1.1 and 1.2.</source>
        <translation>Diese HAR-Datei hat die Version %1; diese Version von Hooksmith liest 1.1 und 1.2.</translation>
    </message>
    <message numerus="yes">
        <source>The HAR file says that the body has %n byte(s), but does not hold it.</source>
        <translation>
            <numerusform>Laut der HAR-Datei hat der Body %n Byte, sie enthält ihn aber nicht.</numerusform>
            <numerusform>Laut der HAR-Datei hat der Body %n Bytes, sie enthält ihn aber nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in this HAR file.</source>
        <translation>Diese HAR-Datei enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>There is no request in this HTTP file.</source>
        <translation>Diese HTTP-Datei enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>Line %1 of the HTTP file: %2.</source>
        <translation>Zeile %1 der HTTP-Datei: %2.</translation>
    </message>
    <message>
        <source>The script at line %1 of the HTTP file was left out.</source>
        <translation>Das Skript in Zeile %1 der HTTP-Datei wurde weggelassen.</translation>
    </message>
    <message>
        <source>this is no request (METHOD ADDRESS)</source>
        <translation>das ist keine Anfrage (METHODE ADRESSE)</translation>
    </message>
    <message>
        <source>%1 requests cannot be imported</source>
        <translation>%1-Anfragen lassen sich nicht importieren</translation>
    </message>
    <message>
        <source>a header needs a colon</source>
        <translation>ein Header braucht einen Doppelpunkt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>„%1“ wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The body (%n byte(s)) is not text and cannot stand in an HTTP file.</source>
        <translation>
            <numerusform>Der Body (%n Byte) ist kein Text und kann nicht in einer HTTP-Datei stehen.</numerusform>
            <numerusform>Der Body (%n Bytes) ist kein Text und kann nicht in einer HTTP-Datei stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of the path: %2.</source>
        <translation>Spalte %1 des Pfads: %2.</translation>
    </message>
    <message>
        <source>a name must follow &quot;..&quot;</source>
        <translation>auf „..“ muss ein Name folgen</translation>
    </message>
    <message>
        <source>a name must follow &quot;.&quot;</source>
        <translation>auf „.“ muss ein Name folgen</translation>
    </message>
    <message>
        <source>&quot;[&quot; is never closed</source>
        <translation>„[“ wird nirgends geschlossen</translation>
    </message>
    <message>
        <source>a number, * or a &apos;name&apos; must stand in brackets</source>
        <translation>in den Klammern muss eine Zahl, * oder ein &apos;name&apos; stehen</translation>
    </message>
    <message>
        <source>The scripts of &quot;%1&quot; in the Postman collection were left out.</source>
        <translation>Die Skripte von „%1“ in der Postman-Sammlung wurden weggelassen.</translation>
    </message>
    <message>
        <source>A body of the kind &quot;%1&quot; cannot be imported from Postman.</source>
        <translation>Ein Body der Art „%1“ lässt sich nicht aus Postman importieren.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be carried over.</source>
        <translation>Die Authentifizierung „%1“ lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>There is no request in this Postman collection.</source>
        <translation>Diese Postman-Sammlung enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>There is no Invoke-WebRequest or Invoke-RestMethod in this text.</source>
        <translation>In diesem Text steht weder Invoke-WebRequest noch Invoke-RestMethod.</translation>
    </message>
    <message>
        <source>%1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>%1, geöffnet in Zeile %2, Spalte %3, wird nirgends geschlossen: Der Befehl scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>-%1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>-%1 in Zeile %2, Spalte %3 fehlt ein Wert: Der Befehl scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>The body is computed by PowerShell and was left out.</source>
        <translation>Der Body wird von PowerShell berechnet und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The body is a table, which PowerShell would send as a form; it was left out.</source>
        <translation>Der Body ist eine Tabelle, die PowerShell als Formular senden würde; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>Without -Method PowerShell sends GET.</source>
        <translation>Ohne -Method sendet PowerShell GET.</translation>
    </message>
    <message>
        <source>The parameter -%1 cannot be carried over and was left out.</source>
        <translation>Der Parameter -%1 lässt sich nicht übernehmen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s $%1 became the variable {{%2}} of the request.</source>
        <translation>Aus $%1 von PowerShell wurde die Variable {{%2}} der Anfrage.</translation>
    </message>
    <message>
        <source>$(%1) is computed by PowerShell and was left as it is.</source>
        <translation>$(%1) wird von PowerShell berechnet und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is too large to import: at most %2 MB are read.</source>
        <translation>%1 ist für den Import zu groß: Höchstens %2 MB werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be imported.</source>
        <translation>%1 ist kein Text, der sich importieren lässt.</translation>
    </message>
    <message>
        <source>%1 is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>%1 ist kein curl-Befehl, keine HTTP-Datei, keine HAR-Datei, keine Postman-Sammlung, kein Beispiel und kein JSON.</translation>
    </message>
    <message>
        <source>Sending to %1 was stopped.</source>
        <translation>Das Senden an %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Unter %1 lauscht nichts: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Es gibt keinen Host %1.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis um.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 war nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 is no address that a request can be sent to: it needs http:// or https:// and a host.</source>
        <translation>%1 ist keine Adresse, an die sich eine Anfrage senden lässt: Nötig sind http:// oder https:// und ein Host.</translation>
    </message>
    <message>
        <source>The header %1 was sent once with all its values.</source>
        <translation>Der Header %1 wurde einmal mit allen seinen Werten gesendet.</translation>
    </message>
    <message>
        <source>The request names no Content-Type: application/octet-stream was sent.</source>
        <translation>Die Anfrage nennt keinen Content-Type: application/octet-stream wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate is not valid (%1); it was accepted as asked.</source>
        <translation>Das Zertifikat ist nicht gültig (%1); es wurde wie gewünscht akzeptiert.</translation>
    </message>
    <message>
        <source>The history of sent requests (%1) cannot be written: %2.</source>
        <translation>Der Verlauf der gesendeten Anfragen (%1) kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The quote %1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>Das Anführungszeichen %1, geöffnet in Zeile %2, Spalte %3, wird nirgends geschlossen: Der Befehl scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>The command ends in a \, which announces another line: was something left out?</source>
        <translation>Der Befehl endet mit einem \, das eine weitere Zeile ankündigt: Wurde etwas weggelassen?</translation>
    </message>
    <message>
        <source>${%1} is left as it is: only a shell can expand it.</source>
        <translation>${%1} bleibt, wie es ist: Nur eine Shell kann es ersetzen.</translation>
    </message>
    <message>
        <source>%1 is left as it is: only a shell can run it.</source>
        <translation>%1 bleibt, wie es ist: Nur eine Shell kann es ausführen.</translation>
    </message>
    <message>
        <source>The file of &quot;%1 %2&quot; is not read.</source>
        <translation>Die Datei von „%1 %2“ wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The text after &lt;&lt;%1 never ends with a line &quot;%1&quot;: the command seems to be cut off.</source>
        <translation>Der Text nach &lt;&lt;%1 endet nirgends mit einer Zeile „%1“: Der Befehl scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>The command ends in a ^, which announces another line: was something left out?</source>
        <translation>Der Befehl endet mit einem ^, das eine weitere Zeile ankündigt: Wurde etwas weggelassen?</translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation>Hier werden nur HTTP/1.0 und HTTP/1.1 unterstützt.</translation>
    </message>
    <message>
        <source>The first line is not an HTTP request line.</source>
        <translation>Die erste Zeile ist keine HTTP-Anfragezeile.</translation>
    </message>
    <message>
        <source>This is not an HTTP request (is the sender speaking TLS? This listener speaks plain HTTP: use http:// instead of https://).</source>
        <translation>Das ist keine HTTP-Anfrage (spricht der Absender TLS? Hier wird unverschlüsseltes HTTP gesprochen: Verwenden Sie http:// statt https://).</translation>
    </message>
    <message>
        <source>Content-Length must be one whole number, without Transfer-Encoding.</source>
        <translation>Content-Length muss eine einzelne ganze Zahl sein, ohne Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding must be sent once, without Content-Length.</source>
        <translation>Transfer-Encoding muss einmal gesendet werden, ohne Content-Length.</translation>
    </message>
    <message>
        <source>The chunked body is malformed.</source>
        <translation>Der Body in Teilstücken (chunked) ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A header line is malformed (%1).</source>
        <translation>Eine Header-Zeile ist fehlerhaft (%1).</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given.</source>
        <translation>Content-Length und Transfer-Encoding sind beide angegeben.</translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation>In HTTP/1.0 gibt es kein Transfer-Encoding.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood is &quot;chunked&quot;.</source>
        <translation>Das einzige Transfer-Encoding, das verstanden wird, ist „chunked“.</translation>
    </message>
    <message>
        <source>Host is given more than once.</source>
        <translation>Host ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>An HTTP/1.1 request must have a Host header.</source>
        <translation>Eine HTTP/1.1-Anfrage muss einen Host-Header haben.</translation>
    </message>
    <message>
        <source>A header contains a NUL byte.</source>
        <translation>Ein Header enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>The only expectation understood is &quot;100-continue&quot;.</source>
        <translation>Die einzige Erwartung (Expect), die verstanden wird, ist „100-continue“.</translation>
    </message>
    <message>
        <source>A line of the chunked body is too long.</source>
        <translation>Eine Zeile des Bodys in Teilstücken (chunked) ist zu lang.</translation>
    </message>
    <message>
        <source>The result has more keys than can be listed here.</source>
        <translation>Das Ergebnis hat mehr Schlüssel, als hier aufgeführt werden können.</translation>
    </message>
    <message>
        <source>text wins over msg.</source>
        <translation>text hat Vorrang vor msg.</translation>
    </message>
    <message>
        <source>Stored as msg, trimmed.</source>
        <translation>Wird als msg gespeichert, ohne Leerraum am Rand.</translation>
    </message>
    <message>
        <source>The message&apos;s text, trimmed.</source>
        <translation>Der Text der Nachricht, ohne Leerraum am Rand.</translation>
    </message>
    <message>
        <source>username wins over alias.</source>
        <translation>username hat Vorrang vor alias.</translation>
    </message>
    <message>
        <source>The displayed name; the poster needs the permission message-impersonate.</source>
        <translation>Der angezeigte Name; das postende Konto braucht die Berechtigung message-impersonate.</translation>
    </message>
    <message>
        <source>Stored as alias.</source>
        <translation>Wird als alias gespeichert.</translation>
    </message>
    <message>
        <source>The integration may not override its channel: the server refuses the message unless this is the channel it has anyway.</source>
        <translation>Die Integration darf ihren Kanal nicht überschreiben: Der Server lehnt die Nachricht ab, außer es ist der Kanal, den sie ohnehin hat.</translation>
    </message>
    <message>
        <source>channel wins over roomId.</source>
        <translation>channel hat Vorrang vor roomId.</translation>
    </message>
    <message>
        <source>Where the message is posted.</source>
        <translation>Wohin die Nachricht gepostet wird.</translation>
    </message>
    <message>
        <source>Stored with the message.</source>
        <translation>Wird mit der Nachricht gespeichert.</translation>
    </message>
    <message>
        <source>Both webhook kinds overwrite bot.</source>
        <translation>Beide Webhook-Arten überschreiben bot.</translation>
    </message>
    <message>
        <source>Steers the reply when there are several channels; it is not stored.</source>
        <translation>Steuert die Antwort bei mehreren Kanälen; wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Webhooks do not take UI blocks; only apps and the REST API&apos;s sendMessage do.</source>
        <translation>Webhooks nehmen keine UI-Blöcke an; das tun nur Apps und sendMessage der REST-API.</translation>
    </message>
    <message>
        <source>The server does not take this key from a webhook.</source>
        <translation>Der Server nimmt diesen Schlüssel von einem Webhook nicht an.</translation>
    </message>
    <message>
        <source>icon_url wins over avatar.</source>
        <translation>icon_url hat Vorrang vor avatar.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>The server refuses it: Invalid href value provided.</source>
        <translation>Der Server lehnt ihn ab: Invalid href value provided.</translation>
    </message>
    <message>
        <source>The picture beside the message.</source>
        <translation>Das Bild neben der Nachricht.</translation>
    </message>
    <message>
        <source>Stored as avatar.</source>
        <translation>Wird als avatar gespeichert.</translation>
    </message>
    <message>
        <source>A picture (icon_url, avatar) wins over an emoji.</source>
        <translation>Ein Bild (icon_url, avatar) hat Vorrang vor einem Emoji.</translation>
    </message>
    <message>
        <source>icon_emoji wins over emoji.</source>
        <translation>icon_emoji hat Vorrang vor emoji.</translation>
    </message>
    <message>
        <source>Shown as the avatar.</source>
        <translation>Wird als Avatar angezeigt.</translation>
    </message>
    <message>
        <source>Stored as emoji.</source>
        <translation>Wird als emoji gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Darin ist nichts enthalten.</translation>
    </message>
    <message>
        <source>It must be a list; the server logs a warning and drops it.</source>
        <translation>Es muss eine Liste sein; der Server schreibt eine Warnung ins Protokoll und verwirft den Wert.</translation>
    </message>
    <message>
        <source>Link previews are off while this key is there, unless parseUrls is true.</source>
        <translation>Solange dieser Schlüssel da ist, gibt es keine Linkvorschauen, außer parseUrls ist true.</translation>
    </message>
    <message>
        <source>An attachment must be an object.</source>
        <translation>Ein Anhang muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>null is dropped.</source>
        <translation>null wird verworfen.</translation>
    </message>
    <message>
        <source>Stored as text, trimmed; it overwrites text.</source>
        <translation>Wird als text gespeichert, ohne Leerraum am Rand; überschreibt text.</translation>
    </message>
    <message>
        <source>Slack only: Rocket.Chat&apos;s client does not draw it.</source>
        <translation>Nur Slack: Der Client von Rocket.Chat stellt das nicht dar.</translation>
    </message>
    <message>
        <source>Not drawn in this kind of attachment.</source>
        <translation>Wird in dieser Art von Anhang nicht dargestellt.</translation>
    </message>
    <message>
        <source>Stored, but the client does not draw it.</source>
        <translation>Wird gespeichert, aber der Client stellt es nicht dar.</translation>
    </message>
    <message>
        <source>Ignored without author_name.</source>
        <translation>Wird ohne author_name ignoriert.</translation>
    </message>
    <message>
        <source>Without a title there is no arrow: the attachment stays collapsed.</source>
        <translation>Ohne title gibt es keinen Pfeil: Der Anhang bleibt eingeklappt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is Slack&apos;s name, not a CSS colour: the bar gets the text&apos;s colour.</source>
        <translation>„%1“ ist ein Name von Slack, keine CSS-Farbe: Der Balken bekommt die Farbe des Texts.</translation>
    </message>
    <message>
        <source>Ignored without title.</source>
        <translation>Wird ohne title ignoriert.</translation>
    </message>
    <message>
        <source>Ignored without image_url.</source>
        <translation>Wird ohne image_url ignoriert.</translation>
    </message>
    <message>
        <source>Adds a download button.</source>
        <translation>Fügt eine Schaltfläche zum Herunterladen hinzu.</translation>
    </message>
    <message>
        <source>Invalid attachment field, title and value is required</source>
        <translation>Invalid attachment field, title and value is required</translation>
    </message>
    <message>
        <source>The client draws only actions of the type button.</source>
        <translation>Der Client stellt nur Aktionen vom Typ button dar.</translation>
    </message>
    <message>
        <source>A button needs text or image_url.</source>
        <translation>Eine Schaltfläche braucht text oder image_url.</translation>
    </message>
    <message>
        <source>A button needs url or msg_in_chat_window.</source>
        <translation>Eine Schaltfläche braucht url oder msg_in_chat_window.</translation>
    </message>
    <message>
        <source>The button shows its picture instead.</source>
        <translation>Die Schaltfläche zeigt stattdessen ihr Bild.</translation>
    </message>
    <message>
        <source>A button with url opens it and sends nothing.</source>
        <translation>Eine Schaltfläche mit url öffnet diese und sendet nichts.</translation>
    </message>
    <message>
        <source>Stored, but the client does not use it.</source>
        <translation>Wird gespeichert, aber der Client verwendet es nicht.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>This text takes the client&apos;s parser too long; it is shown as it was written.</source>
        <translation>Der Parser des Clients braucht für diesen Text zu lange; er wird so angezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The client&apos;s parser fails on this text; it is shown as it was written.</source>
        <translation>Der Parser des Clients scheitert an diesem Text; er wird so angezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The message; it replaces what was sent.</source>
        <translation>Die Nachricht; sie ersetzt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>It is empty: there is nothing to post.</source>
        <translation>Er ist leer: Es gibt nichts zu posten.</translation>
    </message>
    <message>
        <source>content must be a message object, not %1.</source>
        <translation>content muss ein Nachrichtenobjekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>The script itself refuses: the caller is answered 400 with this, and nothing is posted.</source>
        <translation>Das Skript lehnt selbst ab: Der Aufrufer bekommt 400 und diesen Text, und nichts wird gepostet.</translation>
    </message>
    <message>
        <source>The caller is answered this, once the message is posted.</source>
        <translation>Das bekommt der Aufrufer zur Antwort, sobald die Nachricht gepostet ist.</translation>
    </message>
    <message>
        <source>The message is posted in the name of this account.</source>
        <translation>Die Nachricht wird im Namen dieses Kontos gepostet.</translation>
    </message>
    <message>
        <source>It must stand inside content.</source>
        <translation>Es muss innerhalb von content stehen.</translation>
    </message>
    <message>
        <source>The server does not look at this key.</source>
        <translation>Der Server beachtet diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Posted before the request is sent.</source>
        <translation>Wird gepostet, bevor die Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>It is no message object.</source>
        <translation>Es ist kein Nachrichtenobjekt.</translation>
    </message>
    <message>
        <source>Part of the request that is sent.</source>
        <translation>Teil der Anfrage, die gesendet wird.</translation>
    </message>
    <message>
        <source>Return the request itself: inside this key it is not found.</source>
        <translation>Geben Sie die Anfrage selbst zurück: Innerhalb dieses Schlüssels wird sie nicht gefunden.</translation>
    </message>
    <message>
        <source>It must stand inside message.</source>
        <translation>Es muss innerhalb von message stehen.</translation>
    </message>
    <message>
        <source>The call does not use this key.</source>
        <translation>Der Aufruf verwendet diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>Die Nachricht.</translation>
    </message>
    <message>
        <source>It is empty: the server handles the answer as it does without a script.</source>
        <translation>Er ist leer: Der Server behandelt die Antwort so wie ohne Skript.</translation>
    </message>
    <message>
        <source>The script returned %1: nothing is posted, and the caller is told that all is well.</source>
        <translation>Das Skript hat %1 zurückgegeben: Nichts wird gepostet, und dem Aufrufer wird Erfolg gemeldet.</translation>
    </message>
    <message>
        <source>The script returned %1: the request is not sent.</source>
        <translation>Das Skript hat %1 zurückgegeben: Die Anfrage wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The script returned false: nothing is posted.</source>
        <translation>Das Skript hat false zurückgegeben: Nichts wird gepostet.</translation>
    </message>
    <message>
        <source>The script returned %1: the server handles the answer as it does without a script.</source>
        <translation>Das Skript hat %1 zurückgegeben: Der Server behandelt die Antwort so wie ohne Skript.</translation>
    </message>
    <message>
        <source>The script returned %1, not an object.</source>
        <translation>Das Skript hat %1 zurückgegeben, kein Objekt.</translation>
    </message>
    <message>
        <source>There is no content: what is to be posted must stand inside content.</source>
        <translation>Es gibt kein content: Was gepostet werden soll, muss innerhalb von content stehen.</translation>
    </message>
    <message>
        <source>There is no content: the server handles the answer as it does without a script.</source>
        <translation>Es gibt kein content: Der Server behandelt die Antwort so wie ohne Skript.</translation>
    </message>
    <message>
        <source>It holds no key: an empty message is posted.</source>
        <translation>Es enthält keinen Schlüssel: Eine leere Nachricht wird gepostet.</translation>
    </message>
    <message>
        <source>A message between Hooksmith and its script host is larger than %1 bytes.</source>
        <translation>Eine Mitteilung zwischen Hooksmith und seinem Skript-Host ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>the secret itself, in clear</source>
        <translation>das Geheimnis selbst, im Klartext</translation>
    </message>
    <message>
        <source>%1 over the raw body</source>
        <translation>%1 über den unveränderten Body</translation>
    </message>
    <message>
        <source>%1 over the raw body and the callback address</source>
        <translation>%1 über den unveränderten Body und die Callback-Adresse</translation>
    </message>
    <message>
        <source>%1 over delivery id, timestamp and raw body</source>
        <translation>%1 über Zustellungs-ID, Zeitstempel und unveränderten Body</translation>
    </message>
    <message>
        <source>%1 over timestamp and raw body</source>
        <translation>%1 über Zeitstempel und unveränderten Body</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent more than once; it is not clear which one counts.</source>
        <translation>%1 wird mehrfach gesendet; es ist unklar, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>%1 is there, but no secret is set for this integration. Enter the secret that %2 was given.</source>
        <translation>%1 ist vorhanden, aber für diese Integration ist kein Geheimnis gesetzt. Geben Sie das Geheimnis ein, das bei %2 hinterlegt ist.</translation>
    </message>
    <message>
        <source>%1 carries the expected secret.</source>
        <translation>%1 enthält das erwartete Geheimnis.</translation>
    </message>
    <message>
        <source>%1 carries another secret than the one that is set here.</source>
        <translation>%1 enthält ein anderes Geheimnis als das hier gesetzte.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 hat nicht die Form %2.</translation>
    </message>
    <message>
        <source>The secret that is set here is not the base64 text that %1 shows.</source>
        <translation>Das hier gesetzte Geheimnis ist nicht der Base64-Text, den %1 anzeigt.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well. Set the public address of this integration, exactly as it was registered there.</source>
        <translation>%1 signiert auch die aufgerufene Adresse. Setzen Sie die öffentliche Adresse dieser Integration genau so, wie sie dort registriert ist.</translation>
    </message>
    <message>
        <source>%1 has no timestamp (%2).</source>
        <translation>%1 hat keinen Zeitstempel (%2).</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>Der Header %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 does not match (%2): another secret is set at %3, or something between it and here changed the body.</source>
        <translation>%1 stimmt nicht überein (%2): Bei %3 ist ein anderes Geheimnis gesetzt, oder etwas auf dem Weg hierher hat den Body verändert.</translation>
    </message>
    <message>
        <source>It also covers the address, which is taken to be %1.</source>
        <translation>Die Signatur schließt auch die Adresse ein; angenommen wird %1.</translation>
    </message>
    <message>
        <source>The time of the signature cannot be read: &quot;%1&quot;.</source>
        <translation>Die Zeitangabe der Signatur ist nicht lesbar: „%1“.</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 ago; %2 allows %3. A replay of an old request must be signed anew.</source>
        <translation>Die Signatur stimmt, ist aber %1 alt; %2 erlaubt %3. Wer eine alte Anfrage wiederholt, muss sie neu signieren.</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 in the future. Compare the clocks of this machine and the sender.</source>
        <translation>Die Signatur stimmt, liegt aber %1 in der Zukunft. Vergleichen Sie die Uhren dieses Rechners und des Absenders.</translation>
    </message>
    <message>
        <source>%1 matches (%2).</source>
        <translation>%1 stimmt (%2).</translation>
    </message>
    <message>
        <source>The secret is not the base64 text that %1 shows.</source>
        <translation>Das Geheimnis ist nicht der Base64-Text, den %1 anzeigt.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well: enter that address first.</source>
        <translation>%1 signiert auch die aufgerufene Adresse: Geben Sie diese zuerst ein.</translation>
    </message>
    <message>
        <source>%1 signs with a certificate of its own, which the relay does not fetch.</source>
        <translation>%1 signiert mit einem eigenen Zertifikat, das das Relay nicht abruft.</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks; the token in the address is the only protection.</source>
        <translation>%1 signiert seine Webhooks nicht; das Token in der Adresse ist der einzige Schutz.</translation>
    </message>
    <message>
        <source>The sender is not known, so there is no signature to check; the token in the address is the only protection.</source>
        <translation>Der Absender ist nicht bekannt, daher gibt es keine Signatur zu prüfen; das Token in der Adresse ist der einzige Schutz.</translation>
    </message>
    <message>
        <source>The request carries no %1. Set a secret at %2 and here to have requests checked.</source>
        <translation>Die Anfrage enthält kein %1. Setzen Sie bei %2 und hier ein Geheimnis, damit Anfragen geprüft werden.</translation>
    </message>
    <message>
        <source>A secret is set here, but the request carries no %1: is it also set at %2?</source>
        <translation>Hier ist ein Geheimnis gesetzt, aber die Anfrage enthält kein %1: Ist es auch bei %2 gesetzt?</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks.</source>
        <translation>%1 signiert seine Webhooks nicht.</translation>
    </message>
    <message>
        <source>Choose the provider whose signature is wanted.</source>
        <translation>Wählen Sie den Anbieter, dessen Signatur gewünscht ist.</translation>
    </message>
    <message>
        <source>Signing as %1 needs the secret.</source>
        <translation>Um wie %1 zu signieren, ist das Geheimnis nötig.</translation>
    </message>
    <message>
        <source>Amazon SNS asks whether this subscription is wanted. It is confirmed by opening %1.</source>
        <translation>Amazon SNS fragt, ob dieses Abonnement gewünscht ist. Zum Bestätigen %1 öffnen.</translation>
    </message>
    <message>
        <source>This asks to confirm an Amazon SNS subscription, but the address to open is not Amazon&apos;s: &quot;%1&quot;. Do not open it.</source>
        <translation>Hier soll ein Amazon-SNS-Abonnement bestätigt werden, aber die zu öffnende Adresse gehört nicht Amazon: „%1“. Öffnen Sie sie nicht.</translation>
    </message>
    <message>
        <source>The sender only asked whether the address exists (HEAD).</source>
        <translation>Der Absender hat nur gefragt, ob es die Adresse gibt (HEAD).</translation>
    </message>
    <message>
        <source>Slack wanted to see its challenge again, and got it.</source>
        <translation>Slack wollte seine Challenge zurückhaben und hat sie bekommen.</translation>
    </message>
    <message>
        <source>Azure Event Grid wanted to see its validation code again, and got it.</source>
        <translation>Azure Event Grid wollte seinen Validierungscode zurückhaben und hat ihn bekommen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused. Is the server running, and is the address right?</source>
        <translation>%1 ist nicht erreichbar: Die Verbindung wurde abgelehnt. Läuft der Server, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its host name is unknown.</source>
        <translation>%1 ist nicht erreichbar: Der Hostname ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: its TLS certificate was not accepted.</source>
        <translation>%1 ist nicht sicher erreichbar: Das TLS-Zertifikat wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation>%1 hat die Verbindung geschlossen, ohne zu antworten.</translation>
    </message>
    <message>
        <source>%1 answers, but not in HTTP. Is the port right, and http or https?</source>
        <translation>%1 antwortet, aber nicht in HTTP. Stimmt der Port, und stimmt http oder https?</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Set that address as the target; messages are not sent after redirects.</source>
        <translation>%1 leitet um nach %2. Setzen Sie diese Adresse als Ziel; nach Umleitungen werden Nachrichten nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now (rate limit).</source>
        <translation>%1 nimmt vorerst keine Nachrichten mehr an (Ratenbegrenzung).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2): %3.</source>
        <translation>%1 hat die Nachricht abgelehnt (%2): %3.</translation>
    </message>
    <message>
        <source>The script chose a room: switch on &quot;Allow to overwrite destination channel&quot; in the receiving integration.</source>
        <translation>Das Skript hat einen Raum gewählt: Schalten Sie in der empfangenden Integration „Allow to overwrite destination channel“ ein.</translation>
    </message>
    <message>
        <source>The message was made for a webhook, and the target is the REST interface now. Replay the delivery.</source>
        <translation>Die Nachricht wurde für einen Webhook erstellt, das Ziel ist jetzt aber die REST-Schnittstelle. Wiederholen Sie die Zustellung.</translation>
    </message>
    <message>
        <source>The message was made for the REST interface, and the target is a webhook now. Replay the delivery.</source>
        <translation>Die Nachricht wurde für die REST-Schnittstelle erstellt, das Ziel ist jetzt aber ein Webhook. Wiederholen Sie die Zustellung.</translation>
    </message>
    <message>
        <source>A request can be passed on to a webhook only, and the target is the REST interface now.</source>
        <translation>Eine Anfrage lässt sich nur an einen Webhook durchreichen, das Ziel ist jetzt aber die REST-Schnittstelle.</translation>
    </message>
    <message>
        <source>Status: %1 was predicted, the server answered %2.</source>
        <translation>Status: Vorhergesagt war %1, der Server hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>Reply: &quot;%1&quot; was predicted, the server did not send it.</source>
        <translation>Antwort: „%1“ war vorhergesagt, der Server hat es nicht gesendet.</translation>
    </message>
    <message>
        <source>Reply, &quot;%1&quot;: %2 was predicted, the server answered %3.</source>
        <translation>Antwort, „%1“: Vorhergesagt war %2, der Server hat mit %3 geantwortet.</translation>
    </message>
    <message>
        <source>Reply: the server also sent &quot;%1&quot;: %2.</source>
        <translation>Antwort: Der Server hat zusätzlich „%1“ gesendet: %2.</translation>
    </message>
    <message>
        <source>Reply: %1 was predicted, the server answered %2.</source>
        <translation>Antwort: Vorhergesagt war %1, der Server hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be made.</source>
        <translation>Der Ordner %1 für das Journal kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by %2 (process %3). Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>Das Journal in %1 wird von %2 (Prozess %3) verwendet. Halten Sie jenes Relay an, oder wählen Sie einen anderen Ordner (hooksmith-cli relay --data ORDNER).</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be written.</source>
        <translation>In den Ordner %1 für das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Das Journal %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The delivery is not in the journal any more: it was cleared, or forgotten to make room.</source>
        <translation>Die Zustellung ist nicht mehr im Journal: Sie wurde gelöscht oder aus Platzgründen vergessen.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1, because the disk is full, so it is not accepted. Make room; the sender should send it again.</source>
        <translation>Die Zustellung konnte nicht in %1 gespeichert werden, weil der Datenträger voll ist; sie wird daher nicht angenommen. Schaffen Sie Platz; der Absender sollte sie erneut senden.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because another program holds %1, so it is not accepted. Close that program; the sender should send it again.</source>
        <translation>Die Zustellung konnte nicht gespeichert werden, weil ein anderes Programm %1 belegt; sie wird daher nicht angenommen. Schließen Sie jenes Programm; der Absender sollte sie erneut senden.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because %1 is damaged, so it is not accepted. Stop the relay and move that file away.</source>
        <translation>Die Zustellung konnte nicht gespeichert werden, weil %1 beschädigt ist; sie wird daher nicht angenommen. Halten Sie das Relay an und verschieben Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1 (%2), so it is not accepted. Send it again when there is room on the disk and the file can be written.</source>
        <translation>Die Zustellung konnte nicht in %1 gespeichert werden (%2); sie wird daher nicht angenommen. Senden Sie sie erneut, wenn auf dem Datenträger Platz ist und die Datei geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Hooksmith.</source>
        <translation>Das Journal %1 wurde von einer neueren Version von Hooksmith geschrieben.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it away to start with an empty one; what it still had to forward can then only be read out by hand.</source>
        <translation>Das Journal %1 ist beschädigt. Verschieben Sie es an einen anderen Ort, um mit einem leeren zu beginnen; was noch weiterzuleiten war, lässt sich dann nur noch von Hand auslesen.</translation>
    </message>
    <message numerus="yes">
        <source>The script posts %n message(s), and an answer can hold only one: the first is answered.</source>
        <translation>
            <numerusform>Das Skript postet %n Nachricht, und eine Antwort kann nur eine enthalten: Mit der ersten wird geantwortet.</numerusform>
            <numerusform>Das Skript postet %n Nachrichten, und eine Antwort kann nur eine enthalten: Mit der ersten wird geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has neither text nor attachments, so the server posts nothing.</source>
        <translation>Die Nachricht hat weder Text noch Anhänge, der Server postet daher nichts.</translation>
    </message>
    <message>
        <source>the integration&apos;s token in the body, in clear</source>
        <translation>das Token der Integration im Body, im Klartext</translation>
    </message>
    <message>
        <source>The request carries no token: the integration has none on the server, or this is not a Rocket.Chat server.</source>
        <translation>Die Anfrage enthält kein Token: Die Integration hat auf dem Server keins, oder das ist kein Rocket.Chat-Server.</translation>
    </message>
    <message>
        <source>The token in the body is the integration&apos;s.</source>
        <translation>Das Token im Body ist das der Integration.</translation>
    </message>
    <message>
        <source>The token in the body is another one than the integration&apos;s: copy it from the server&apos;s form.</source>
        <translation>Das Token im Body ist nicht das der Integration: Kopieren Sie es aus dem Formular des Servers.</translation>
    </message>
    <message>
        <source>The integration was just removed.</source>
        <translation>Die Integration wurde soeben entfernt.</translation>
    </message>
    <message>
        <source>The secret for checking the signature cannot be read, so nothing is accepted: %1</source>
        <translation>Das Geheimnis zum Prüfen der Signatur kann nicht gelesen werden, daher wird nichts angenommen: %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set, so nothing is forwarded.</source>
        <translation>Es ist keine Rocket.Chat-Adresse gesetzt, daher wird nichts weitergeleitet.</translation>
    </message>
    <message>
        <source>The relay was stopped before the signature could be checked.</source>
        <translation>Das Relay wurde angehalten, bevor die Signatur geprüft werden konnte.</translation>
    </message>
    <message>
        <source>The relay was stopped before the message could be forwarded.</source>
        <translation>Das Relay wurde angehalten, bevor die Nachricht weitergeleitet werden konnte.</translation>
    </message>
    <message>
        <source>The relay runs without a journal, so it has nothing to take this from.</source>
        <translation>Das Relay läuft ohne Journal, daher lässt sich dies nirgends entnehmen.</translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; was just removed.</source>
        <translation>Die Integration „%1“ wurde soeben entfernt.</translation>
    </message>
    <message>
        <source>There is no place to read the secret &quot;%1&quot; from.</source>
        <translation>Es gibt keinen Ort, an dem das Geheimnis „%1“ gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Von dieser Zustellung wird nichts mehr zurückgehalten.</translation>
    </message>
    <message>
        <source>Nothing of this delivery waits to be forwarded any more.</source>
        <translation>Von dieser Zustellung wartet nichts mehr auf Weiterleitung.</translation>
    </message>
    <message>
        <source>Nothing of this delivery was given up.</source>
        <translation>Von dieser Zustellung wurde nichts aufgegeben.</translation>
    </message>
    <message>
        <source>The relay does not serve the integration &quot;%1&quot; any more.</source>
        <translation>Das Relay bedient die Integration „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing at this address. A webhook&apos;s address is /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>Unter dieser Adresse gibt es nichts. Die Adresse eines Webhooks lautet /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>A webhook address takes POST and GET, not %1. Let the sender use POST.</source>
        <translation>Eine Webhook-Adresse nimmt POST und GET an, nicht %1. Lassen Sie den Absender POST verwenden.</translation>
    </message>
    <message>
        <source>No integration has this id and token. Compare the address with the one Hooksmith shows for the integration.</source>
        <translation>Keine Integration hat diese ID und dieses Token. Vergleichen Sie die Adresse mit der, die Hooksmith für die Integration anzeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation>
            <numerusform>Es wartet bereits %n Anfrage auf das Skript dieser Integration. Senden Sie später erneut.</numerusform>
            <numerusform>Es warten bereits %n Anfragen auf das Skript dieser Integration. Senden Sie später erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation>
            <numerusform>%n Nachricht dieser Integration wartet auf Weiterleitung. Ist die Rocket.Chat-Adresse erreichbar?</numerusform>
            <numerusform>%n Nachrichten dieser Integration warten auf Weiterleitung. Ist die Rocket.Chat-Adresse erreichbar?</numerusform>
        </translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (%1). Does the sender accept this certificate, and does it use https://?</source>
        <translation>Die verschlüsselte Verbindung kam nicht zustande (%1). Akzeptiert der Absender dieses Zertifikat, und verwendet er https://?</translation>
    </message>
    <message>
        <source>The relay does not answer for the host &quot;%1&quot;. If this request comes through a tunnel or proxy of yours, allow that name (hooksmith-cli relay --allow-host %1) or let the tunnel send &quot;Host: localhost&quot;.</source>
        <translation>Das Relay antwortet nicht für den Host „%1“. Wenn diese Anfrage durch einen Tunnel oder Proxy von Ihnen kommt, erlauben Sie diesen Namen (hooksmith-cli relay --allow-host %1), oder lassen Sie den Tunnel „Host: localhost“ senden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot encrypt.</source>
        <translation>Das Qt dieses Systems kann nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Senders would refuse it.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen. Absender würden es ablehnen.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: another program uses that port already. Stop that program or choose another port (port 0 picks a free one).</source>
        <translation>Das Relay kann nicht auf %1 lauschen: Ein anderes Programm verwendet diesen Port bereits. Beenden Sie jenes Programm, oder wählen Sie einen anderen Port (mit Port 0 wird ein freier gewählt).</translation>
    </message>
    <message>
        <source>The relay is not permitted to listen on %1. Choose a port above 1023.</source>
        <translation>Das Relay darf nicht auf %1 lauschen. Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: this machine has no such address.</source>
        <translation>Das Relay kann nicht auf %1 lauschen: Dieser Rechner hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: %2.</source>
        <translation>Das Relay kann nicht auf %1 lauschen: %2.</translation>
    </message>
    <message>
        <source>The body has no JSON or form content type, so the server turns the text into an object with one key per character; the message is empty.</source>
        <translation>Der Body hat weder JSON noch ein Formular als Inhaltstyp; der Server macht aus dem Text daher ein Objekt mit einem Schlüssel pro Zeichen, und die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Senden Sie den Header Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is neither JSON nor a form, so the server does not parse it; a script finds the text in request.content_raw.</source>
        <translation>Der Body ist weder JSON noch ein Formular, der Server wertet ihn daher nicht aus; ein Skript findet den Text in request.content_raw.</translation>
    </message>
    <message>
        <source>The body parser refuses JSON that is neither an object nor a list.</source>
        <translation>Der Body-Parser lehnt JSON ab, das weder ein Objekt noch eine Liste ist.</translation>
    </message>
    <message>
        <source>The body parser refuses the body: &quot;%1&quot;.</source>
        <translation>Der Body-Parser lehnt den Body ab: „%1“.</translation>
    </message>
    <message>
        <source>Send a JSON object.</source>
        <translation>Senden Sie ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The server does not hand multipart/form-data bodies to webhooks: no script runs and the payload is empty.</source>
        <translation>Der Server gibt multipart/form-data-Bodys nicht an Webhooks weiter: Kein Skript läuft, und die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>Send JSON instead.</source>
        <translation>Senden Sie stattdessen JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (&quot;%1&quot;); the server swallows that and goes on with an empty object.</source>
        <translation>Der Body ist kein gültiges JSON („%1“); der Server übergeht das und fährt mit einem leeren Objekt fort.</translation>
    </message>
    <message>
        <source>Send a JSON object; the text is in request.content_raw.</source>
        <translation>Senden Sie ein JSON-Objekt; der Text steht in request.content_raw.</translation>
    </message>
    <message>
        <source>The body is a JSON list; the server replaces it by an empty object.</source>
        <translation>Der Body ist eine JSON-Liste; der Server ersetzt sie durch ein leeres Objekt.</translation>
    </message>
    <message>
        <source>Send an object, or read request.content_raw.</source>
        <translation>Senden Sie ein Objekt, oder lesen Sie request.content_raw.</translation>
    </message>
    <message>
        <source>The form body is raw JSON, and servers of this age parse it.</source>
        <translation>Der Formular-Body ist rohes JSON, und Server dieser Generation werten es aus.</translation>
    </message>
    <message>
        <source>Newer servers do not: send Content-Type: application/json.</source>
        <translation>Neuere Server tun das nicht: Senden Sie Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is raw JSON sent as a form, so the payload is an object whose only key is the JSON text; the message is empty.</source>
        <translation>Der Body ist rohes JSON, gesendet als Formular; die Nutzdaten sind daher ein Objekt, dessen einziger Schlüssel der JSON-Text ist, und die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json (curl --data does not).</source>
        <translation>Senden Sie den Header Content-Type: application/json (curl --data tut das nicht).</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; is not valid JSON (&quot;%1&quot;), so the form stays as it is.</source>
        <translation>Das Formularfeld „payload“ ist kein gültiges JSON („%1“), das Formular bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; held JSON; the script gets that.</source>
        <translation>Das Formularfeld „payload“ enthielt JSON; das Skript bekommt dieses.</translation>
    </message>
    <message>
        <source>The account that the integration posts as may not impersonate: &quot;%1&quot;.</source>
        <translation>Das Konto, als das die Integration postet, darf keine fremde Identität annehmen: „%1“.</translation>
    </message>
    <message>
        <source>Give it the role &quot;bot&quot; (permission message-impersonate).</source>
        <translation>Geben Sie ihm die Rolle „bot“ (Berechtigung message-impersonate).</translation>
    </message>
    <message>
        <source>The script has no method %1; the server writes a line into its log, answers success and posts nothing.</source>
        <translation>Das Skript hat keine Methode %1; der Server schreibt eine Zeile in sein Protokoll, meldet Erfolg und postet nichts.</translation>
    </message>
    <message>
        <source>Add the method to the class (not static), with exactly this name.</source>
        <translation>Fügen Sie der Klasse die Methode mit genau diesem Namen hinzu (nicht static).</translation>
    </message>
    <message>
        <source>The script host failed.</source>
        <translation>Der Skript-Host ist gescheitert.</translation>
    </message>
    <message>
        <source>Hooksmith could not run the script: %1</source>
        <translation>Hooksmith konnte das Skript nicht ausführen: %1</translation>
    </message>
    <message>
        <source>This is a fault of Hooksmith, not of the script.</source>
        <translation>Das ist ein Fehler von Hooksmith, nicht des Skripts.</translation>
    </message>
    <message>
        <source>No webhook route of the server matches the address %1.</source>
        <translation>Keine Webhook-Route des Servers passt zur Adresse %1.</translation>
    </message>
    <message>
        <source>The address has the form /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>Die Adresse hat die Form /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>The server has no %1 for this address.</source>
        <translation>Der Server hat kein %1 für diese Adresse.</translation>
    </message>
    <message>
        <source>Send the webhook with POST.</source>
        <translation>Senden Sie den Webhook mit POST.</translation>
    </message>
    <message>
        <source>The server refuses the body: &quot;%1&quot;.</source>
        <translation>Der Server lehnt den Body ab: „%1“.</translation>
    </message>
    <message>
        <source>Send a JSON object with the header Content-Type: application/json.</source>
        <translation>Senden Sie ein JSON-Objekt mit dem Header Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The address names the integration and its token; the server acts as &quot;%1&quot;.</source>
        <translation>Die Adresse nennt die Integration und ihr Token; der Server handelt als „%1“.</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token: &quot;%1&quot;</source>
        <translation>Die Adresse nennt keine Integration mit dieser ID und diesem Token: „%1“</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token. The server fails with &quot;%1&quot;, and the caller sees only a 500.</source>
        <translation>Die Adresse nennt keine Integration mit dieser ID und diesem Token. Der Server scheitert mit „%1“, und der Aufrufer sieht nur einen 500er.</translation>
    </message>
    <message>
        <source>Copy the token from the integration&apos;s settings into the address.</source>
        <translation>Kopieren Sie das Token aus den Einstellungen der Integration in die Adresse.</translation>
    </message>
    <message>
        <source>The record&apos;s id is &quot;%1&quot;, the address says &quot;%2&quot;.</source>
        <translation>Die ID im Datensatz ist „%1“, die Adresse sagt „%2“.</translation>
    </message>
    <message>
        <source>Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default.</source>
        <translation>Senden Sie seltener, oder erhöhen Sie API_Enable_Rate_Limiter_Limit_Calls_Default.</translation>
    </message>
    <message>
        <source>The integration is disabled: &quot;%1&quot;.</source>
        <translation>Die Integration ist deaktiviert: „%1“.</translation>
    </message>
    <message>
        <source>Enable the integration.</source>
        <translation>Aktivieren Sie die Integration.</translation>
    </message>
    <message>
        <source>The integration has no script: the payload is posted as it is.</source>
        <translation>Die Integration hat kein Skript: Die Nutzdaten werden unverändert gepostet.</translation>
    </message>
    <message>
        <source>The integration&apos;s script is not enabled: the payload is posted as it is.</source>
        <translation>Das Skript der Integration ist nicht aktiviert: Die Nutzdaten werden unverändert gepostet.</translation>
    </message>
    <message>
        <source>%1 The payload is posted as it is.</source>
        <translation>%1 Die Nutzdaten werden unverändert gepostet.</translation>
    </message>
    <message>
        <source>The request has no body that the server would pass on, and this server runs the script only for requests with one.</source>
        <translation>Die Anfrage hat keinen Body, den der Server weitergeben würde, und dieser Server führt das Skript nur für Anfragen mit Body aus.</translation>
    </message>
    <message>
        <source>Send a POST with a body. Up to 7.4 the script would run.</source>
        <translation>Senden Sie ein POST mit Body. Bis 7.4 würde das Skript laufen.</translation>
    </message>
    <message>
        <source>The server calls %1.</source>
        <translation>Der Server ruft %1 auf.</translation>
    </message>
    <message>
        <source>The script returned %1; the server answers success and posts nothing.</source>
        <translation>Das Skript hat %1 zurückgegeben; der Server meldet Erfolg und postet nichts.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } } to post a message.</source>
        <translation>Geben Sie { content: { text: … } } zurück, um eine Nachricht zu posten.</translation>
    </message>
    <message>
        <source>The script refused the request with its own &quot;error&quot;; the caller gets it with status 400.</source>
        <translation>Das Skript hat die Anfrage mit einem eigenen „error“ abgelehnt; der Aufrufer bekommt ihn mit Status 400.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;user&quot; replaces the acting user; the server checks nothing about it.</source>
        <translation>„user“ aus dem Skript ersetzt den handelnden Benutzer; der Server prüft daran nichts.</translation>
    </message>
    <message>
        <source>The script returned a value without &quot;content&quot;; this server answers success and posts nothing.</source>
        <translation>Das Skript hat einen Wert ohne „content“ zurückgegeben; dieser Server meldet Erfolg und postet nichts.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }. Servers from 7.5 answer 400 &quot;error-running-script&quot; instead.</source>
        <translation>Geben Sie { content: { text: … } } zurück. Server ab 7.5 antworten stattdessen mit 400 „error-running-script“.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; replaces the payload.</source>
        <translation>„content“ aus dem Skript ersetzt die Nutzdaten.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }, or nothing to post nothing.</source>
        <translation>Geben Sie { content: { text: … } } zurück, oder nichts, um nichts zu posten.</translation>
    </message>
    <message>
        <source>The script threw &quot;%1&quot;; the caller sees only &quot;%2&quot;.</source>
        <translation>Das Skript hat „%1“ ausgelöst; der Aufrufer sieht nur „%2“.</translation>
    </message>
    <message>
        <source>See line %1 of the script.</source>
        <translation>Siehe Zeile %1 des Skripts.</translation>
    </message>
    <message>
        <source>The script could not be loaded: %1. The server says &quot;%2&quot; and keeps the reason in its log.</source>
        <translation>Das Skript konnte nicht geladen werden: %1. Der Server sagt „%2“ und behält den Grund in seinem Protokoll.</translation>
    </message>
    <message>
        <source>The script must define a class named Script whose constructor does not throw.</source>
        <translation>Das Skript muss eine Klasse namens Script definieren, deren Konstruktor keinen Fehler auslöst.</translation>
    </message>
    <message>
        <source>The script does not compile (%1). The server saves it all the same, runs nothing, and posts the raw payload.</source>
        <translation>Das Skript lässt sich nicht übersetzen (%1). Der Server speichert es trotzdem, führt nichts aus und postet die rohen Nutzdaten.</translation>
    </message>
    <message>
        <source>Correct line %1 of the script.</source>
        <translation>Korrigieren Sie Zeile %1 des Skripts.</translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation>Korrigieren Sie das Skript.</translation>
    </message>
    <message>
        <source>The server has no such limit.</source>
        <translation>Der Server hat keine solche Grenze.</translation>
    </message>
    <message>
        <source>The script was stopped: %1</source>
        <translation>Das Skript wurde angehalten: %1</translation>
    </message>
    <message>
        <source>The server answers &quot;error-evaluating-script&quot;.</source>
        <translation>Der Server antwortet „error-evaluating-script“.</translation>
    </message>
    <message>
        <source>The server allows %1 ms for loading (&quot;Script execution timed out.&quot;) and then answers &quot;error-evaluating-script&quot;.</source>
        <translation>Der Server erlaubt %1 ms für das Laden („Script execution timed out.“) und antwortet dann „error-evaluating-script“.</translation>
    </message>
    <message>
        <source>The server sets no memory limit: it would run out of memory itself.</source>
        <translation>Der Server setzt keine Speichergrenze: Ihm selbst ginge der Speicher aus.</translation>
    </message>
    <message>
        <source>The server gives a script %1 MB, answers &quot;error-running-script&quot;, and every later call fails until the integration is saved again.</source>
        <translation>Der Server gibt einem Skript %1 MB und antwortet „error-running-script“; jeder spätere Aufruf scheitert, bis die Integration erneut gespeichert wird.</translation>
    </message>
    <message>
        <source>The server sets no time limit for a call: it would hang, and the whole server with it.</source>
        <translation>Der Server setzt keine Zeitgrenze für einen Aufruf: Er bliebe hängen, und der ganze Server mit ihm.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms and answers &quot;error-running-script&quot;.</source>
        <translation>Der Server bricht einen Aufruf nach %1 ms ab und antwortet „error-running-script“.</translation>
    </message>
    <message>
        <source>The payload is empty; the server answers success and posts nothing.</source>
        <translation>Die Nutzdaten sind leer; der Server meldet Erfolg und postet nichts.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;text&quot; or &quot;attachments&quot;.</source>
        <translation>Senden Sie ein JSON-Objekt mit „text“ oder „attachments“.</translation>
    </message>
    <message>
        <source>The message names a destination of its own: &quot;%1&quot;.</source>
        <translation>Die Nachricht nennt ein eigenes Ziel: „%1“.</translation>
    </message>
    <message>
        <source>Switch on &quot;Override destination channel&quot; in the integration, or leave channel and roomId out.</source>
        <translation>Schalten Sie in der Integration „Override destination channel“ ein, oder lassen Sie channel und roomId weg.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; is no object: &quot;%1&quot;.</source>
        <translation>„content“ aus dem Skript ist kein Objekt: „%1“.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }.</source>
        <translation>Geben Sie { content: { text: … } } zurück.</translation>
    </message>
    <message>
        <source>The payload is no object: &quot;%1&quot;.</source>
        <translation>Die Nutzdaten sind kein Objekt: „%1“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This server sends to one channel after the other: the channels before the failing one have got the message.</source>
        <translation>Dieser Server sendet an einen Kanal nach dem anderen: Die Kanäle vor dem gescheiterten haben die Nachricht bekommen.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachments; the server posts it all the same.</source>
        <translation>Die Nachricht hat weder Text noch Anhänge; der Server postet sie trotzdem.</translation>
    </message>
    <message>
        <source>Put the text into &quot;text&quot;.</source>
        <translation>Schreiben Sie den Text in „text“.</translation>
    </message>
    <message>
        <source>The script&apos;s message is posted to %1.</source>
        <translation>Die Nachricht des Skripts wird in %1 gepostet.</translation>
    </message>
    <message>
        <source>The script does not compile; the raw payload is posted to %1.</source>
        <translation>Das Skript lässt sich nicht übersetzen; die rohen Nutzdaten werden in %1 gepostet.</translation>
    </message>
    <message>
        <source>No script runs; the payload is posted to %1.</source>
        <translation>Es läuft kein Skript; die Nutzdaten werden in %1 gepostet.</translation>
    </message>
    <message>
        <source>An integration must be a JSON object.</source>
        <translation>Eine Integration muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>An attachment is %1.</source>
        <translation>Ein Anhang ist %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: &quot;%1&quot;.</source>
        <translation>Der Server lehnt die Nachricht ab: „%1“.</translation>
    </message>
    <message>
        <source>Name one room per item: &quot;#channel&quot;, &quot;@username&quot; or a room id. A text is not split at commas; use a list for several rooms.</source>
        <translation>Nennen Sie einen Raum pro Eintrag: „#kanal“, „@benutzername“ oder eine Raum-ID. Ein Text wird nicht an Kommas geteilt; verwenden Sie für mehrere Räume eine Liste.</translation>
    </message>
    <message>
        <source>Links and pictures must start with http:// or https:// (an avatar may be a relative address); leave the member out when there is none.</source>
        <translation>Links und Bilder müssen mit http:// oder https:// beginnen (ein Avatar darf eine relative Adresse sein); lassen Sie die Eigenschaft weg, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Every item of an attachment&apos;s &quot;fields&quot; needs a title and a value; 0, false and an empty text count as missing, so turn them into text.</source>
        <translation>Jeder Eintrag in „fields“ eines Anhangs braucht title und value; 0, false und ein leerer Text gelten als fehlend, wandeln Sie sie daher in Text um.</translation>
    </message>
    <message>
        <source>Shorten the text to what the setting Message_MaxAllowedSize of the server allows (5000 characters unless changed).</source>
        <translation>Kürzen Sie den Text auf das, was die Einstellung Message_MaxAllowedSize des Servers erlaubt (ohne Änderung 5000 Zeichen).</translation>
    </message>
    <message>
        <source>Give the account that the integration posts as the role &quot;bot&quot; (permission message-impersonate), or leave alias and avatar out.</source>
        <translation>Geben Sie dem Konto, als das die Integration postet, die Rolle „bot“ (Berechtigung message-impersonate), oder lassen Sie alias und avatar weg.</translation>
    </message>
    <message>
        <source>Switch on Message_CustomFields_Enabled on the server, or leave &quot;customFields&quot; out.</source>
        <translation>Schalten Sie auf dem Server Message_CustomFields_Enabled ein, oder lassen Sie „customFields“ weg.</translation>
    </message>
    <message>
        <source>A member of the message has the wrong type; convert it in the script, for example with String(value).</source>
        <translation>Eine Eigenschaft der Nachricht hat den falschen Typ; wandeln Sie sie im Skript um, zum Beispiel mit String(value).</translation>
    </message>
    <message>
        <source>There was no channel to post to; set the integration&apos;s channel.</source>
        <translation>Es gab keinen Kanal, in den gepostet werden konnte; setzen Sie den Kanal der Integration.</translation>
    </message>
    <message>
        <source>A message is posted to %1 as &quot;%2&quot;.</source>
        <translation>Eine Nachricht wird in %1 als „%2“ gepostet.</translation>
    </message>
    <message>
        <source>The message is not posted: %1.</source>
        <translation>Die Nachricht wird nicht gepostet: %1.</translation>
    </message>
    <message>
        <source>The server cannot use what &quot;%1&quot; returned: %2.</source>
        <translation>Der Server kann mit dem, was „%1“ zurückgegeben hat, nichts anfangen: %2.</translation>
    </message>
    <message>
        <source>The answer is itself a message in %1 and starts the integration again, with request.data.bot set.</source>
        <translation>Die Antwort ist selbst eine Nachricht in %1 und löst die Integration erneut aus, mit gesetztem request.data.bot.</translation>
    </message>
    <message>
        <source>Make sure that the script returns nothing when request.data.bot is set, or use trigger words (issue 14723).</source>
        <translation>Sorgen Sie dafür, dass das Skript nichts zurückgibt, wenn request.data.bot gesetzt ist, oder verwenden Sie auslösende Wörter (Issue 14723).</translation>
    </message>
    <message>
        <source>A message is posted to %1.</source>
        <translation>Eine Nachricht wird in %1 gepostet.</translation>
    </message>
    <message>
        <source>No script ran. %1</source>
        <translation>Es lief kein Skript. %1</translation>
    </message>
    <message>
        <source>No script ran, and nothing is posted: %1</source>
        <translation>Es lief kein Skript, und nichts wird gepostet: %1</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>The integration has no URL, so the server runs it for none.</source>
        <translation>Die Integration hat keine URL, der Server führt sie daher für keine aus.</translation>
    </message>
    <message>
        <source>Enter a URL, even when the script answers without a call.</source>
        <translation>Geben Sie eine URL ein, auch wenn das Skript ohne Aufruf antwortet.</translation>
    </message>
    <message>
        <source>%1 The default request is sent.</source>
        <translation>%1 Die Standardanfrage wird gesendet.</translation>
    </message>
    <message>
        <source>There is no script, so the default request is sent.</source>
        <translation>Es gibt kein Skript, daher wird die Standardanfrage gesendet.</translation>
    </message>
    <message>
        <source>The script is switched off, so the default request is sent.</source>
        <translation>Das Skript ist ausgeschaltet, daher wird die Standardanfrage gesendet.</translation>
    </message>
    <message>
        <source>%1 is not called: the integration is switched off by now.</source>
        <translation>%1 wird nicht aufgerufen: Die Integration ist inzwischen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, which this event always has on a server; the handler fails: %2.</source>
        <translation>Dem Beispiel fehlt „%1“, das dieses Ereignis auf einem Server immer hat; die Verarbeitung scheitert: %2.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the sample.</source>
        <translation>Fügen Sie dem Beispiel „%1“ hinzu.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; has no message, and this server then sends only &quot;token&quot; and &quot;bot&quot; (a bug since 7.7, issue 36348).</source>
        <translation>Das Ereignis „%1“ hat keine Nachricht, und dieser Server sendet dann nur „token“ und „bot“ (ein Fehler seit 7.7, Issue 36348).</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, so the payload is only &quot;token&quot; and &quot;bot&quot;.</source>
        <translation>Dem Beispiel fehlt „%1“, die Nutzdaten sind daher nur „token“ und „bot“.</translation>
    </message>
    <message>
        <source>Do not read other members of request.data without a check.</source>
        <translation>Lesen Sie andere Eigenschaften von request.data nicht ungeprüft.</translation>
    </message>
    <message>
        <source>The script does not compile: %1. The server stores it without running it and sends the default request.</source>
        <translation>Das Skript lässt sich nicht übersetzen: %1. Der Server speichert es, ohne es auszuführen, und sendet die Standardanfrage.</translation>
    </message>
    <message>
        <source>The script fails while it is loaded: %1. The server hides this (&quot;error-evaluating-script&quot;) and sends the default request, token included.</source>
        <translation>Das Skript scheitert beim Laden: %1. Der Server verbirgt das („error-evaluating-script“) und sendet die Standardanfrage samt Token.</translation>
    </message>
    <message>
        <source>The message is in the server&apos;s log only; correct the line named here.</source>
        <translation>Die Meldung steht nur im Protokoll des Servers; korrigieren Sie die hier genannte Zeile.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the default request is sent.</source>
        <translation>Das Skript hat keine Methode „%1“, daher wird die Standardanfrage gesendet.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the response is handled by default.</source>
        <translation>Das Skript hat keine Methode „%1“, daher wird die Antwort wie üblich behandelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2, which is no Error; the server&apos;s own error handling fails on it: %3.</source>
        <translation>„%1“ löst %2 aus, das kein Error ist; die Fehlerbehandlung des Servers selbst scheitert daran: %3.</translation>
    </message>
    <message>
        <source>Throw an Error: throw new Error(&apos;…&apos;).</source>
        <translation>Lösen Sie einen Error aus: throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server cancels the call.</source>
        <translation>„%1“ löst %2 aus. Der Server bricht den Aufruf ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server goes on as if there were no script.</source>
        <translation>„%1“ löst %2 aus. Der Server fährt fort, als gäbe es kein Skript.</translation>
    </message>
    <message>
        <source>On a server the message is only in the integration&apos;s history.</source>
        <translation>Auf einem Server steht die Meldung nur im Verlauf der Integration.</translation>
    </message>
    <message>
        <source>Nothing came back, so no call is made.</source>
        <translation>Es kam nichts zurück, daher erfolgt kein Aufruf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned %2, so the server makes no call and posts nothing.</source>
        <translation>„%1“ hat %2 zurückgegeben, daher ruft der Server nichts auf und postet nichts.</translation>
    </message>
    <message>
        <source>Return the request to go on, or { message: { … } } to answer.</source>
        <translation>Geben Sie die Anfrage zurück, um fortzufahren, oder { message: { … } }, um zu antworten.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has its &quot;url&quot; and &quot;method&quot; inside &quot;request&quot;, where the server does not look; no call is made.</source>
        <translation>„url“ und „method“ stehen in der Rückgabe von „%1“ innerhalb von „request“, wo der Server nicht nachsieht; es erfolgt kein Aufruf.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has no &quot;url&quot; and &quot;method&quot;, so no call is made.</source>
        <translation>Die Rückgabe von „%1“ hat weder „url“ noch „method“, daher erfolgt kein Aufruf.</translation>
    </message>
    <message>
        <source>Return an object with &quot;url&quot; and &quot;method&quot;, or the request itself.</source>
        <translation>Geben Sie ein Objekt mit „url“ und „method“ zurück, oder die Anfrage selbst.</translation>
    </message>
    <message>
        <source>The server ignores these members of the returned request: %1.</source>
        <translation>Der Server ignoriert diese Eigenschaften der zurückgegebenen Anfrage: %1.</translation>
    </message>
    <message>
        <source>Put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Schreiben Sie Parameter in „url“ und einen Body in „data“.</translation>
    </message>
    <message>
        <source>The server&apos;s handler fails on the returned request: %1.</source>
        <translation>Die Verarbeitung des Servers scheitert an der zurückgegebenen Anfrage: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s HTTP client refuses the request, nothing is sent and nothing is retried: %1.</source>
        <translation>Der HTTP-Client des Servers lehnt die Anfrage ab, nichts wird gesendet und nichts wiederholt: %1.</translation>
    </message>
    <message>
        <source>Return &quot;headers&quot;, too: headers: request.headers.</source>
        <translation>Geben Sie auch „headers“ zurück: headers: request.headers.</translation>
    </message>
    <message>
        <source>&quot;auth&quot; is &quot;user:password&quot;; for a token set headers.Authorization yourself.</source>
        <translation>„auth“ ist „user:password“; für ein Token setzen Sie selbst headers.Authorization.</translation>
    </message>
    <message>
        <source>Leave &quot;data&quot; out, and put parameters into &quot;url&quot;.</source>
        <translation>Lassen Sie „data“ weg und schreiben Sie Parameter in „url“.</translation>
    </message>
    <message>
        <source>&quot;url&quot; must start with http:// or https:// and name a host.</source>
        <translation>„url“ muss mit http:// oder https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The call to %1 failed: %2. The server never retries such a failure.</source>
        <translation>Der Aufruf von %1 ist gescheitert: %2. Einen solchen Fehlschlag wiederholt der Server nie.</translation>
    </message>
    <message>
        <source>The server&apos;s history page shows this as &quot;Success&quot;.</source>
        <translation>Die Verlaufsseite des Servers zeigt dies als „Success“ an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned false, so nothing is posted.</source>
        <translation>„%1“ hat false zurückgegeben, daher wird nichts gepostet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned no content, so the response is handled by default.</source>
        <translation>„%1“ hat keinen Inhalt zurückgegeben, daher wird die Antwort wie üblich behandelt.</translation>
    </message>
    <message>
        <source>The response is no JSON with a JSON content type, so nothing is posted.</source>
        <translation>Die Antwort ist kein JSON mit einem JSON-Inhaltstyp, daher wird nichts gepostet.</translation>
    </message>
    <message>
        <source>The response&apos;s JSON has neither &quot;text&quot; nor &quot;attachments&quot;, so nothing is posted.</source>
        <translation>Das JSON der Antwort hat weder „text“ noch „attachments“, daher wird nichts gepostet.</translation>
    </message>
    <message>
        <source>Answer with {&quot;text&quot;: &quot;…&quot;} as application/json, or make a message in process_outgoing_response.</source>
        <translation>Antworten Sie mit {&quot;text&quot;: &quot;…&quot;} als application/json, oder erstellen Sie in process_outgoing_response eine Nachricht.</translation>
    </message>
    <message>
        <source>The receiver answered 410 (gone), so the server switches the integration off.</source>
        <translation>Der Empfänger hat 410 (gone) geantwortet, daher schaltet der Server die Integration aus.</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation>Jemand muss sie von Hand wieder einschalten.</translation>
    </message>
    <message>
        <source>The receiver answered 500; the server stops here and does not retry.</source>
        <translation>Der Empfänger hat 500 geantwortet; der Server hört hier auf und versucht es nicht erneut.</translation>
    </message>
    <message>
        <source>The answer %1 has no body, which the server takes for a failure.</source>
        <translation>Die Antwort %1 hat keinen Body, was der Server für einen Fehlschlag hält.</translation>
    </message>
    <message>
        <source>Answer with any text, or return content or false from process_outgoing_response (issue 25562).</source>
        <translation>Antworten Sie mit irgendeinem Text, oder geben Sie in process_outgoing_response content oder false zurück (Issue 25562).</translation>
    </message>
    <message>
        <source>The call failed with %1, and failed calls are not retried.</source>
        <translation>Der Aufruf ist mit %1 gescheitert, und gescheiterte Aufrufe werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>The call failed with %1; all retries (%2) are used up, the server gives up.</source>
        <translation>Der Aufruf ist mit %1 gescheitert; alle Wiederholungsversuche (%2) sind aufgebraucht, der Server gibt auf.</translation>
    </message>
    <message>
        <source>The retry delay &quot;%1&quot; is unknown: The integration&apos;s retryDelay setting is invalid.</source>
        <translation>Die Verzögerung „%1“ für Wiederholungsversuche ist unbekannt: The integration&apos;s retryDelay setting is invalid.</translation>
    </message>
    <message>
        <source>Use powers-of-ten, powers-of-two or increments-of-two.</source>
        <translation>Verwenden Sie powers-of-ten, powers-of-two oder increments-of-two.</translation>
    </message>
    <message>
        <source>The delay of %1 ms is beyond what the server&apos;s timers hold, so retry %2 follows at once.</source>
        <translation>Die Verzögerung von %1 ms übersteigt, was die Timer des Servers fassen, daher folgt Wiederholungsversuch %2 sofort.</translation>
    </message>
    <message>
        <source>Use fewer retries or another schedule.</source>
        <translation>Verwenden Sie weniger Wiederholungsversuche oder einen anderen Zeitplan.</translation>
    </message>
    <message>
        <source>The call failed with %1; retry %2 follows after %3 ms.</source>
        <translation>Der Aufruf ist mit %1 gescheitert; Wiederholungsversuch %2 folgt nach %3 ms.</translation>
    </message>
    <message>
        <source>A live run does not follow its retries: the receiver would get them all at once.</source>
        <translation>Bei echten Aufrufen werden die Wiederholungsversuche nicht verfolgt: Der Empfänger bekäme alle auf einmal.</translation>
    </message>
    <message>
        <source>Run with the sample&apos;s responses to see the whole schedule.</source>
        <translation>Führen Sie mit den Antworten des Beispiels aus, um den ganzen Zeitplan zu sehen.</translation>
    </message>
    <message>
        <source>This is attempt %1; the run is not followed any further.</source>
        <translation>Das ist Versuch %1; der Lauf wird nicht weiter verfolgt.</translation>
    </message>
    <message>
        <source>The remaining URLs of the integration are not called.</source>
        <translation>Die übrigen URLs der Integration werden nicht aufgerufen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stopped: %2.</source>
        <translation>„%1“ wurde angehalten: %2.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms, too.</source>
        <translation>Auch der Server bricht einen Aufruf nach %1 ms ab.</translation>
    </message>
    <message>
        <source>The server sets no limit to a call: it would hang as a whole.</source>
        <translation>Der Server setzt einem Aufruf keine Grenze: Er bliebe als Ganzes hängen.</translation>
    </message>
    <message>
        <source>With &quot;impersonateUser&quot; on, the author of an answer is taken from &quot;user_name&quot; in the response&apos;s JSON, and this response is no JSON. Answer with JSON, or switch &quot;impersonateUser&quot; off.</source>
        <translation>Bei eingeschaltetem „impersonateUser“ wird der Verfasser einer Antwort aus „user_name“ im JSON der Antwort übernommen, und diese Antwort ist kein JSON. Antworten Sie mit JSON, oder schalten Sie „impersonateUser“ aus.</translation>
    </message>
    <message>
        <source>There is no &quot;user_name&quot; to post as, so the message comes from &quot;%1&quot;.</source>
        <translation>Es gibt kein „user_name“, als das gepostet werden könnte, daher kommt die Nachricht von „%1“.</translation>
    </message>
    <message>
        <source>There is no room to post to: the event has none, and neither the message nor the integration names one.</source>
        <translation>Es gibt keinen Raum, in den gepostet werden könnte: Das Ereignis hat keinen, und weder die Nachricht noch die Integration nennt einen.</translation>
    </message>
    <message>
        <source>Set &quot;targetRoom&quot; in the integration, or &quot;channel&quot; in the message.</source>
        <translation>Setzen Sie „targetRoom“ in der Integration oder „channel“ in der Nachricht.</translation>
    </message>
    <message>
        <source>A message must be an object: { text: &apos;…&apos; }.</source>
        <translation>Eine Nachricht muss ein Objekt sein: { text: &apos;…&apos; }.</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;, so the message goes to the room of the event.</source>
        <translation>Es gibt keinen Raum „%1“, daher geht die Nachricht in den Raum des Ereignisses.</translation>
    </message>
    <message>
        <source>Servers from 7.7 on refuse it with &quot;invalid-channel&quot; instead.</source>
        <translation>Server ab 7.7 lehnen sie stattdessen mit „invalid-channel“ ab.</translation>
    </message>
    <message>
        <source>a direct message</source>
        <translation>eine Direktnachricht</translation>
    </message>
    <message>
        <source>a public channel</source>
        <translation>ein öffentlicher Kanal</translation>
    </message>
    <message>
        <source>a private group</source>
        <translation>eine private Gruppe</translation>
    </message>
    <message>
        <source>a room of type &quot;%1&quot;, which counts as a private group</source>
        <translation>ein Raum vom Typ „%1“, der als private Gruppe zählt</translation>
    </message>
    <message>
        <source>The integration is switched off, so the server does not run it.</source>
        <translation>Die Integration ist ausgeschaltet, der Server führt sie daher nicht aus.</translation>
    </message>
    <message>
        <source>Switch &quot;enabled&quot; on. A receiver that answers 410 switches it off.</source>
        <translation>Schalten Sie „enabled“ ein. Ein Empfänger, der 410 antwortet, schaltet es aus.</translation>
    </message>
    <message>
        <source>The integration waits for the event &quot;%1&quot;; this is &quot;%2&quot;.</source>
        <translation>Die Integration wartet auf das Ereignis „%1“; dies ist „%2“.</translation>
    </message>
    <message>
        <source>Choose another event for the integration or for the sample.</source>
        <translation>Wählen Sie ein anderes Ereignis für die Integration oder für das Beispiel.</translation>
    </message>
    <message>
        <source>The sample has no room, and an integration for &quot;%1&quot; is found by its room.</source>
        <translation>Das Beispiel hat keinen Raum, und eine Integration für „%1“ wird über ihren Raum gefunden.</translation>
    </message>
    <message>
        <source>Add &quot;room&quot; with &quot;_id&quot;, &quot;name&quot; and &quot;t&quot; to the sample.</source>
        <translation>Fügen Sie dem Beispiel „room“ mit „_id“, „name“ und „t“ hinzu.</translation>
    </message>
    <message>
        <source>The event comes from %1; the server looks for integrations on %2, and this one is on %3.</source>
        <translation>Herkunft des Ereignisses: %1; der Server sucht nach Integrationen für %2, und diese gilt für %3.</translation>
    </message>
    <message>
        <source>Names are compared exactly, with their case; the sender of a direct message does not count by name.</source>
        <translation>Namen werden genau verglichen, mit Groß- und Kleinschreibung; der Absender einer Direktnachricht zählt nicht als Name.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; contains none of the trigger words: %2.</source>
        <translation>Die Nachricht „%1“ enthält keines der auslösenden Wörter: %2.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; starts with none of the trigger words: %2.</source>
        <translation>Die Nachricht „%1“ beginnt mit keinem der auslösenden Wörter: %2.</translation>
    </message>
    <message>
        <source>Trigger words are compared with their case, and leading spaces count.</source>
        <translation>Auslösende Wörter werden mit Groß- und Kleinschreibung verglichen, und Leerzeichen am Anfang zählen.</translation>
    </message>
    <message>
        <source>The message was edited, and the integration does not run on edits.</source>
        <translation>Die Nachricht wurde bearbeitet, und die Integration läuft bei Bearbeitungen nicht.</translation>
    </message>
    <message>
        <source>Switch &quot;runOnEdits&quot; on to run for edited messages, too.</source>
        <translation>Schalten Sie „runOnEdits“ ein, damit sie auch bei bearbeiteten Nachrichten läuft.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration.</source>
        <translation>Das Ereignis „%1“ löst die Integration aus.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration with the trigger word &quot;%2&quot;.</source>
        <translation>Das Ereignis „%1“ löst die Integration mit dem auslösenden Wort „%2“ aus.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; is not a list, so the server ignores it (&quot;Attachments should be Array, ignoring value&quot;).</source>
        <translation>„attachments“ ist keine Liste, der Server ignoriert es daher („Attachments should be Array, ignoring value“).</translation>
    </message>
    <message>
        <source>Return a list, even for one attachment.</source>
        <translation>Geben Sie eine Liste zurück, auch bei nur einem Anhang.</translation>
    </message>
    <message>
        <source>The server does not take these members of the message: %1.</source>
        <translation>Der Server nimmt diese Eigenschaften der Nachricht nicht an: %1.</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>Rocket.Chat 5.0 to 6.3</source>
        <translation>Rocket.Chat 5.0 bis 6.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, vm2</source>
        <translation>Rocket.Chat 6.4 bis 6.13, vm2</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, isolated-vm</source>
        <translation>Rocket.Chat 6.4 bis 6.13, isolated-vm</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.0 to 7.4</source>
        <translation>Rocket.Chat 7.0 bis 7.4</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.5 to 8.3</source>
        <translation>Rocket.Chat 7.5 bis 8.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5</source>
        <translation>Rocket.Chat 8.4 und 8.5</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5, not transpiled</source>
        <translation>Rocket.Chat 8.4 und 8.5, nicht transpiliert</translation>
    </message>
    <message>
        <source>Rocket.Chat 9.0</source>
        <translation>Rocket.Chat 9.0</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has DISABLE_INTEGRATION_SCRIPTS=%1, so no script runs.</source>
        <translation>In der Umgebung des Servers ist DISABLE_INTEGRATION_SCRIPTS=%1 gesetzt, daher läuft kein Skript.</translation>
    </message>
    <message>
        <source>Somebody with access to the server has to take the variable away.</source>
        <translation>Jemand mit Zugang zum Server muss die Variable entfernen.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has FREEZE_INTEGRATION_SCRIPTS=%1: the stored script runs, but saving a changed one fails with &quot;%2&quot;.</source>
        <translation>In der Umgebung des Servers ist FREEZE_INTEGRATION_SCRIPTS=%1 gesetzt: Das gespeicherte Skript läuft, aber das Speichern eines geänderten scheitert mit „%2“.</translation>
    </message>
    <message>
        <source>This script runs there only if it is the one that is stored already.</source>
        <translation>Dieses Skript läuft dort nur, wenn es bereits genau so gespeichert ist.</translation>
    </message>
    <message>
        <source>The server refuses the call: &quot;%1&quot;.</source>
        <translation>Der Server lehnt den Aufruf ab: „%1“.</translation>
    </message>
    <message>
        <source>The server creates an outgoing integration for %1; no script runs.</source>
        <translation>Der Server legt eine ausgehende Integration für %1 an; es läuft kein Skript.</translation>
    </message>
    <message>
        <source>For a user it is created disabled and without a token; enable it and set one.</source>
        <translation>Für einen Benutzer wird sie deaktiviert und ohne Token angelegt; aktivieren Sie sie und setzen Sie eins.</translation>
    </message>
    <message>
        <source>The server does not know the event &quot;%1&quot; and does nothing.</source>
        <translation>Der Server kennt das Ereignis „%1“ nicht und tut nichts.</translation>
    </message>
    <message>
        <source>No outgoing integration with the address &quot;%1&quot; is known here: &quot;%2&quot;.</source>
        <translation>Hier ist keine ausgehende Integration mit der Adresse „%1“ bekannt: „%2“.</translation>
    </message>
    <message>
        <source>The address answers three fixed sample messages; no script runs.</source>
        <translation>Die Adresse antwortet mit drei festen Beispielnachrichten; es läuft kein Skript.</translation>
    </message>
    <message>
        <source>The address only answers success; no script runs.</source>
        <translation>Die Adresse meldet nur Erfolg; es läuft kein Skript.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1: erwartet %2, erhalten %3</translation>
    </message>
    <message>
        <source>The script could not be checked: %1</source>
        <translation>Das Skript konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add &quot;responses&quot;, or run live</source>
        <translation>keine Antwort für %1 %2 im Beispiel: „responses“ ergänzen oder mit echten Aufrufen ausführen</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are those of esbuild, which translates scripts for Hooksmith; a server words this error otherwise.</source>
        <translation>Der Wortlaut „%1“ stammt von esbuild, das Skripte für Hooksmith übersetzt; ein Server formuliert diesen Fehler anders.</translation>
    </message>
    <message>
        <source>a sample must be a JSON object</source>
        <translation>ein Beispiel muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>format %1 is not known to this version (it reads format 1)</source>
        <translation>Format %1 ist dieser Version nicht bekannt (sie liest Format 1)</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be &quot;incoming&quot; or &quot;outgoing&quot;</source>
        <translation>„kind“ muss „incoming“ oder „outgoing“ sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation>„%1“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has no value</source>
        <translation>Header „%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>&quot;server.%1&quot; must be a number, 0 or more</source>
        <translation>„server.%1“ muss eine Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>%1: the body file %2 cannot be read: %3.</source>
        <translation>%1: die Body-Datei %2 kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>&quot;body&quot; must be a text (use &quot;json&quot; for a value)</source>
        <translation>„body“ muss ein Text sein (für einen Wert „json“ verwenden)</translation>
    </message>
    <message>
        <source>there is no event &quot;%1&quot;; known are %2</source>
        <translation>es gibt kein Ereignis „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; must be an object</source>
        <translation>jeder Eintrag von „%1“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add an &quot;http&quot; stub, or run live</source>
        <translation>keine Antwort für %1 %2 im Beispiel: einen „http“-Stub ergänzen oder mit echten Aufrufen ausführen</translation>
    </message>
    <message>
        <source>The script host %1 is not running.</source>
        <translation>Der Skript-Host %1 läuft nicht.</translation>
    </message>
    <message>
        <source>The script waits for a promise that nothing can settle any more: a server would wait for it for ever.</source>
        <translation>Das Skript wartet auf ein Promise, das durch nichts mehr abgeschlossen werden kann: Ein Server würde ewig darauf warten.</translation>
    </message>
    <message>
        <source>The script took about %1 MB here. A server gives it %2 MB, stops it beyond that (&quot;Isolate was disposed during execution due to memory limit&quot;), and every later call fails until the integration is saved again.</source>
        <translation>Das Skript hat hier etwa %1 MB gebraucht. Ein Server gibt ihm %2 MB, bricht es darüber ab („Isolate was disposed during execution due to memory limit“), und jeder spätere Aufruf scheitert, bis die Integration erneut gespeichert wird.</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms.</source>
        <translation>Das Skript ist nicht innerhalb von %1 ms fertig geworden.</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory.</source>
        <translation>Das Skript hat mehr als %1 MB Speicher verwendet.</translation>
    </message>
    <message>
        <source>The script printed or returned more than %1 KB.</source>
        <translation>Das Skript hat mehr als %1 KB ausgegeben oder zurückgegeben.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started: %2.</source>
        <translation>Der Skript-Host %1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The script host %1 sent something unreadable.</source>
        <translation>Der Skript-Host %1 hat etwas Unlesbares gesendet.</translation>
    </message>
    <message>
        <source>The script host %1 ended while the script ran (%2).</source>
        <translation>Der Skript-Host %1 hat sich beendet, während das Skript lief (%2).</translation>
    </message>
    <message>
        <source>The function %1 of %2 failed.</source>
        <translation>Die Funktion %1 von %2 ist gescheitert.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 ms.</source>
        <translation>%1 hat länger als %2 ms gebraucht.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started.</source>
        <translation>Der Skript-Host %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The script host %1 ended unexpectedly.</source>
        <translation>Der Skript-Host %1 hat sich unerwartet beendet.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2.</source>
        <translation>Kein gültiges JSON in Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2, column %3.</source>
        <translation>%1: kein gültiges JSON in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>The script checker gave an answer that can&apos;t be read.</source>
        <translation>Die Skriptprüfung hat eine unlesbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use fetch (asynchronous) there.</source>
        <translation>„%1“ gibt es auf diesen Servern nicht; verwenden Sie dort fetch (asynchron).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (underscore) does not exist on these servers; use plain JavaScript.</source>
        <translation>„%1“ (underscore) gibt es auf diesen Servern nicht; verwenden Sie reines JavaScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use Date and Intl.DateTimeFormat.</source>
        <translation>„%1“ gibt es auf diesen Servern nicht; verwenden Sie Date und Intl.DateTimeFormat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot wait.</source>
        <translation>„%1“ gibt es auf diesen Servern nicht: Ein Skript kann nicht warten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use HTTP(method, url, options) there.</source>
        <translation>„%1“ gibt es auf diesen Servern nicht; verwenden Sie dort HTTP(method, url, options).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; take the address apart with a regular expression or encodeURIComponent.</source>
        <translation>„%1“ gibt es auf diesen Servern nicht; zerlegen Sie die Adresse mit einem regulären Ausdruck oder mit encodeURIComponent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot load modules.</source>
        <translation>„%1“ gibt es auf diesen Servern nicht: Ein Skript kann keine Module laden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers (&quot;%1 is not defined&quot;).</source>
        <translation>„%1“ gibt es auf diesen Servern nicht („%1 is not defined“).</translation>
    </message>
    <message>
        <source>&quot;return&quot; outside a function: the script is saved, but does not load (&quot;Illegal return statement&quot;). Put the code into class Script.</source>
        <translation>„return“ außerhalb einer Funktion: Das Skript wird gespeichert, lässt sich aber nicht laden („Illegal return statement“). Setzen Sie den Code in die Klasse Script.</translation>
    </message>
    <message>
        <source>&quot;import&quot; does not load: a script is one text without modules.</source>
        <translation>„import“ lässt sich nicht laden: Ein Skript ist ein einziger Text ohne Module.</translation>
    </message>
    <message>
        <source>&quot;export&quot; does not load (&quot;exports is not defined&quot;); write class Script without it.</source>
        <translation>„export“ lässt sich nicht laden („exports is not defined“); schreiben Sie class Script ohne es.</translation>
    </message>
    <message>
        <source>&quot;await&quot; at the top level does not load: await is only valid in async functions. Use it inside an async method.</source>
        <translation>„await“ auf oberster Ebene lässt sich nicht laden: await is only valid in async functions. Verwenden Sie es in einer async-Methode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already declared by the server: the script does not load (&quot;Identifier &apos;%1&apos; has already been declared&quot;).</source>
        <translation>„%1“ ist bereits vom Server deklariert: Das Skript lässt sich nicht laden („Identifier &apos;%1&apos; has already been declared“).</translation>
    </message>
    <message>
        <source>The server looks for a class named Script, not &quot;%1&quot; (&quot;Script is not defined&quot;).</source>
        <translation>Der Server sucht nach einer Klasse namens Script, nicht „%1“ („Script is not defined“).</translation>
    </message>
    <message>
        <source>There is no class Script, so the script does not load (&quot;Script is not defined&quot;).</source>
        <translation>Es gibt keine Klasse Script, das Skript lässt sich daher nicht laden („Script is not defined“).</translation>
    </message>
    <message>
        <source>&quot;new Script()&quot; fails on this (&quot;Script is not a constructor&quot;); make it a class.</source>
        <translation>„new Script()“ scheitert daran („Script is not a constructor“); machen Sie eine Klasse daraus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is static: the server looks for it on the instance and does not find it.</source>
        <translation>„%1“ ist static: Der Server sucht es an der Instanz und findet es nicht.</translation>
    </message>
    <message>
        <source>The server never calls &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Der Server ruft „%1“ nie auf; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other kind of integration; this kind calls %2.</source>
        <translation>„%1“ gehört zur anderen Art von Integration; bei dieser Art wird %2 aufgerufen.</translation>
    </message>
    <message>
        <source>The class has no method that the server calls for this kind of integration: %1.</source>
        <translation>Die Klasse hat keine Methode, die der Server bei dieser Art von Integration aufruft: %1.</translation>
    </message>
    <message>
        <source>Servers with vm2 refuse a script with the word &quot;module&quot; in a comment (issue 27777).</source>
        <translation>Server mit vm2 lehnen ein Skript mit dem Wort „module“ in einem Kommentar ab (Issue 27777).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared nowhere (&quot;%1 is not defined&quot;).</source>
        <translation>„%1“ ist nirgends deklariert („%1 is not defined“).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is assigned without a declaration, which is an error where class code is strict (&quot;%1 is not defined&quot;). Declare it with let.</source>
        <translation>„%1“ wird ohne Deklaration zugewiesen; das ist ein Fehler, wo Klassencode strikt ist („%1 is not defined“). Deklarieren Sie es mit let.</translation>
    </message>
    <message>
        <source>&quot;s.%1&quot; does not exist on these servers: since 5.0 &quot;s&quot; has only a few of underscore.string&apos;s functions (&quot;s.%1 is not a function&quot;). Use plain JavaScript.</source>
        <translation>„s.%1“ gibt es auf diesen Servern nicht: Seit 5.0 hat „s“ nur noch wenige Funktionen von underscore.string („s.%1 is not a function“). Verwenden Sie reines JavaScript.</translation>
    </message>
    <message>
        <source>&quot;s&quot; cannot be called since 5.0 (&quot;s is not a function&quot;); use its functions: s.trim(text).</source>
        <translation>„s“ lässt sich seit 5.0 nicht aufrufen („s is not a function“); verwenden Sie seine Funktionen: s.trim(text).</translation>
    </message>
    <message>
        <source>The server needs an object with &quot;content&quot; or &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>Der Server braucht ein Objekt mit „content“ oder „error“; so gibt es auf neueren Servern „error-running-script“, und auf älteren wird nichts gepostet.</translation>
    </message>
    <message>
        <source>The returned object has neither &quot;content&quot; nor &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>Das zurückgegebene Objekt hat weder „content“ noch „error“; so gibt es auf neueren Servern „error-running-script“, und auf älteren wird nichts gepostet.</translation>
    </message>
    <message>
        <source>&quot;message&quot; must be an object with &quot;text&quot;; a text fails (&quot;Cannot create property &apos;bot&apos; on string&quot;).</source>
        <translation>„message“ muss ein Objekt mit „text“ sein; ein Text scheitert („Cannot create property &apos;bot&apos; on string“).</translation>
    </message>
    <message>
        <source>&quot;content&quot; must be an object with &quot;text&quot;; a text is not posted.</source>
        <translation>„content“ muss ein Objekt mit „text“ sein; ein Text wird nicht gepostet.</translation>
    </message>
    <message>
        <source>The message names a &quot;%1&quot;, but the integration does not allow it (&quot;overriding destination channel is disabled for this integration&quot;).</source>
        <translation>Die Nachricht nennt „%1“, aber die Integration erlaubt das nicht („overriding destination channel is disabled for this integration“).</translation>
    </message>
    <message>
        <source>The server looks for &quot;url&quot; and &quot;method&quot; in the returned object itself, not inside &quot;request&quot;: nothing is called (issue 36276).</source>
        <translation>Der Server sucht „url“ und „method“ im zurückgegebenen Objekt selbst, nicht in „request“: Es wird nichts aufgerufen (Issue 36276).</translation>
    </message>
    <message>
        <source>Without %1 the server makes no call.</source>
        <translation>Ohne %1 macht der Server keinen Aufruf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without &quot;headers&quot; fails (&quot;Cannot set properties of undefined&quot;): return headers: request.headers, too.</source>
        <translation>„%1“ ohne „headers“ scheitert („Cannot set properties of undefined“): Geben Sie auch headers: request.headers zurück.</translation>
    </message>
    <message>
        <source>A %1 request with &quot;data&quot; is refused (&quot;Request with GET/HEAD method cannot have body&quot;).</source>
        <translation>Eine %1-Anfrage mit „data“ wird abgelehnt („Request with GET/HEAD method cannot have body“).</translation>
    </message>
    <message>
        <source>&quot;auth&quot; must be of the form &quot;username:password&quot;, else the server fails on it.</source>
        <translation>„auth“ muss die Form „username:password“ haben, sonst scheitert der Server daran.</translation>
    </message>
    <message>
        <source>The server ignores &quot;%1&quot; of the returned request; put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Der Server ignoriert „%1“ der zurückgegebenen Anfrage; schreiben Sie Parameter in „url“ und einen Body in „data“.</translation>
    </message>
    <message>
        <source>&quot;timeout&quot; of the returned request is ignored on these servers.</source>
        <translation>„timeout“ der zurückgegebenen Anfrage wird auf diesen Servern ignoriert.</translation>
    </message>
    <message>
        <source>response.content is always a text on servers, so &quot;.%1&quot; is not there; use JSON.parse(response.content).</source>
        <translation>response.content ist auf Servern immer ein Text, „.%1“ gibt es daher nicht; verwenden Sie JSON.parse(response.content).</translation>
    </message>
    <message>
        <source>The manual promises the parsed value in response.content; where that is true, use response.content_raw for the text. Servers pass the text in both.</source>
        <translation>Das Handbuch verspricht in response.content den geparsten Wert; wo das stimmt, verwenden Sie response.content_raw für den Text. Server übergeben in beiden den Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns a function, a class or a symbol, which cannot be copied out of the sandbox (&quot;could not be cloned&quot;).</source>
        <translation>„%1“ gibt eine Funktion, eine Klasse oder ein Symbol zurück; das lässt sich nicht aus der Sandbox kopieren („could not be cloned“).</translation>
    </message>
    <message>
        <source>console.%1 with a function, a class or a symbol makes the script fail (&quot;could not be cloned&quot;).</source>
        <translation>console.%1 mit einer Funktion, einer Klasse oder einem Symbol lässt das Skript scheitern („could not be cloned“).</translation>
    </message>
    <message>
        <source>The server replaces a thrown object that is no Error by a general text; throw new Error(&apos;…&apos;).</source>
        <translation>Der Server ersetzt ein ausgelöstes Objekt, das kein Error ist, durch einen allgemeinen Text; throw new Error(&apos;…&apos;) verwenden.</translation>
    </message>
    <message>
        <source>A thrown text makes the server&apos;s own error handling fail (&quot;Cannot read properties of undefined (reading &apos;replace&apos;)&quot;); throw new Error(&apos;…&apos;).</source>
        <translation>Ein ausgelöster Text lässt die Fehlerbehandlung des Servers selbst scheitern („Cannot read properties of undefined (reading &apos;replace&apos;)“); throw new Error(&apos;…&apos;) verwenden.</translation>
    </message>
    <message>
        <source>This loop never ends, and these servers set no limit: the whole server stands still.</source>
        <translation>Diese Schleife endet nie, und diese Server setzen keine Grenze: Der ganze Server steht still.</translation>
    </message>
    <message>
        <source>This promise never settles: awaited, it hangs the request for ever.</source>
        <translation>Dieses Promise wird nie abgeschlossen: Mit await bleibt die Anfrage für immer hängen.</translation>
    </message>
    <message>
        <source>The headers of a response are a list of [name, value] pairs here: &quot;headers.%1&quot; does not exist. Use Object.fromEntries(response.headers).</source>
        <translation>Die Header einer Antwort sind hier eine Liste von [Name, Wert]-Paaren: „headers.%1“ gibt es nicht. Verwenden Sie Object.fromEntries(response.headers).</translation>
    </message>
    <message>
        <source>json() fails on servers when the body has a null anywhere (&quot;object null is not iterable&quot;); JSON.parse(await response.text()) does not.</source>
        <translation>json() scheitert auf Servern, wenn der Body irgendwo ein null enthält („object null is not iterable“); JSON.parse(await response.text()) scheitert nicht.</translation>
    </message>
    <message>
        <source>An attachment field needs a &quot;%1&quot; that is not empty, 0 or false (&quot;Invalid attachment field, title and value is required&quot;).</source>
        <translation>Ein Feld eines Anhangs braucht „%1“, das nicht leer, 0 oder false ist („Invalid attachment field, title and value is required“).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute address (&quot;Invalid href value provided&quot;), and &quot;%2&quot; is none.</source>
        <translation>„%1“ muss eine absolute Adresse sein („Invalid href value provided“), und „%2“ ist keine.</translation>
    </message>
    <message>
        <source>&quot;ts&quot; of an attachment must be a text or a number, not a Date; use toISOString().</source>
        <translation>„ts“ eines Anhangs muss ein Text oder eine Zahl sein, kein Date; verwenden Sie toISOString().</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; must be a list; anything else is ignored.</source>
        <translation>„attachments“ muss eine Liste sein; alles andere wird ignoriert.</translation>
    </message>
    <message>
        <source>The answer goes to the same room and starts the integration again, without end (issue 14723): return nothing when request.data.bot is set, or use trigger words.</source>
        <translation>Die Antwort geht in denselben Raum und löst die Integration erneut aus, ohne Ende (Issue 14723): Geben Sie nichts zurück, wenn request.data.bot gesetzt ist, oder verwenden Sie auslösende Wörter.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here.</source>
        <translation>Die Engine von Hooksmith kennt kein BigInt: Dieses Skript kann auf einem Server laufen, aber nicht hier.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine does not know the flag &quot;v&quot; of regular expressions.</source>
        <translation>Die Engine von Hooksmith kennt das Flag „v“ regulärer Ausdrücke nicht.</translation>
    </message>
    <message>
        <source>RegExp.%1 tells of another match here when the last pattern had look-behind, named groups, \p{…} or the flags s, u, y or d; use the match itself.</source>
        <translation>RegExp.%1 bezieht sich hier auf einen anderen Treffer, wenn das letzte Muster Lookbehind, benannte Gruppen, \p{…} oder die Flags s, u, y oder d hatte; verwenden Sie den Treffer selbst.</translation>
    </message>
    <message>
        <source>The text of a function was used here. A server gives the function&apos;s source; Hooksmith&apos;s engine does not keep it and gives &quot;[native code]&quot;.</source>
        <translation>Hier wurde der Text einer Funktion verwendet. Ein Server liefert den Quelltext der Funktion; die Engine von Hooksmith bewahrt ihn nicht auf und liefert „[native code]“.</translation>
    </message>
    <message>
        <source>The words of this error may be others in a server&apos;s log: they depend on values that are not known here. Its type is the server&apos;s.</source>
        <translation>Der Wortlaut dieses Fehlers kann im Protokoll eines Servers anders sein: Er hängt von Werten ab, die hier nicht bekannt sind. Die Art des Fehlers ist die des Servers.</translation>
    </message>
    <message>
        <source>A number of 2^53 or more was written in another base than 10: its last digits may differ from a server&apos;s.</source>
        <translation>Eine Zahl ab 2^53 wurde in einer anderen Basis als 10 geschrieben: Ihre letzten Ziffern können von denen eines Servers abweichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on servers, but not in Hooksmith&apos;s engine.</source>
        <translation>„%1“ gibt es auf Servern, aber nicht in der Engine von Hooksmith.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here. Use a Number or a string if you can.</source>
        <translation>Die Engine von Hooksmith kennt kein BigInt: Dieses Skript kann auf einem Server laufen, aber nicht hier. Verwenden Sie nach Möglichkeit eine Number oder eine Zeichenkette.</translation>
    </message>
    <message>
        <source>esbuild was not found beside Hooksmith&apos;s programs. It is needed to run scripts; reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>esbuild wurde neben den Programmen von Hooksmith nicht gefunden. Es ist nötig, um Skripte auszuführen; installieren Sie Hooksmith neu, oder geben Sie es in HOOKSMITH_ESBUILD an.</translation>
    </message>
    <message>
        <source>%1 could not translate the script.</source>
        <translation>%1 konnte das Skript nicht übersetzen.</translation>
    </message>
    <message>
        <source>The source map of the lowered script can&apos;t be read.</source>
        <translation>Die Source-Map des übersetzten Skripts ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>Which header? As in header:X-A=b.</source>
        <translation>Welcher Header? Zum Beispiel header:X-A=b.</translation>
    </message>
    <message>
        <source>Which member? As in json:a.b=c.</source>
        <translation>Welche Eigenschaft? Zum Beispiel json:a.b=c.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status, as in 404, 4xx or &gt;=400.</source>
        <translation>„%1“ ist kein Status wie 404, 4xx oder &gt;=400.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome; there are %2.</source>
        <translation>„%1“ ist kein Ergebnis; es gibt %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is not known; there are dead, held, duplicate, pinned, waiting and refused.</source>
        <translation>„is:%1“ ist nicht bekannt; es gibt dead, held, duplicate, pinned, waiting und refused.</translation>
    </message>
    <message>
        <source>%1 has said nothing for two minutes.</source>
        <translation>%1 hat sich seit zwei Minuten nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1 is no event stream. Enter the address of a smee channel.</source>
        <translation>%1 ist kein Ereignisstrom. Geben Sie die Adresse eines smee-Kanals ein.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 ended: %2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: %2.</translation>
    </message>
    <message>
        <source>the https address that it prints, followed by %1</source>
        <translation>die https-Adresse, die es ausgibt, gefolgt von %1</translation>
    </message>
    <message>
        <source>For Stripe&apos;s events; prints the signing secret to use while it runs.</source>
        <translation>Für Ereignisse von Stripe; gibt das Signaturgeheimnis aus, das gilt, solange es läuft.</translation>
    </message>
    <message>
        <source>Log in once: stripe login</source>
        <translation>Einmalig anmelden: stripe login</translation>
    </message>
    <message>
        <source>For every sender; a new address at each start, no account needed.</source>
        <translation>Für jeden Absender; bei jedem Start eine neue Adresse, kein Konto nötig.</translation>
    </message>
    <message>
        <source>Cloudflare offers packages named cloudflared.</source>
        <translation>Cloudflare bietet Pakete namens cloudflared an.</translation>
    </message>
    <message>
        <source>For every sender; needs a free account.</source>
        <translation>Für jeden Absender; braucht ein kostenloses Konto.</translation>
    </message>
    <message>
        <source>Log in once: ngrok config add-authtoken TOKEN</source>
        <translation>Einmalig anmelden: ngrok config add-authtoken TOKEN</translation>
    </message>
    <message>
        <source>For senders of JSON; one address that stays, requests are not stored.</source>
        <translation>Für Absender von JSON; eine Adresse, die bleibt, Anfragen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>the address of your channel, https://smee.io/CHANNEL</source>
        <translation>die Adresse Ihres Kanals, https://smee.io/KANAL</translation>
    </message>
    <message>
        <source>With Node.js: npm install --global smee-client</source>
        <translation>Mit Node.js: npm install --global smee-client</translation>
    </message>
    <message>
        <source>It reads JSON bodies and writes them anew, so the bytes change and signatures may fail to verify. Take another tool when the sender&apos;s signature is checked.</source>
        <translation>Es liest JSON-Bodys und schreibt sie neu; dadurch ändern sich die Bytes, und Signaturen können ungültig werden. Nehmen Sie ein anderes Werkzeug, wenn die Signatur des Absenders geprüft wird.</translation>
    </message>
    <message>
        <source>%1 must hold an object.</source>
        <translation>%1 muss ein Objekt enthalten.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;.</source>
        <translation>Es gibt keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable: letters, digits, _, . and - are, with a letter first.</source>
        <translation>„%1“ taugt nicht als Name einer Variablen: Erlaubt sind Buchstaben, Ziffern, _, . und -, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>aus dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>from the values for all environments</source>
        <translation>aus den Werten für alle Umgebungen</translation>
    </message>
    <message>
        <source>from the environment %1</source>
        <translation>aus der Umgebung %1</translation>
    </message>
    <message>
        <source>from this computer only</source>
        <translation>nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>made anew each time</source>
        <translation>jedes Mal neu erzeugt</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>sie lässt sich nicht an ihren Platz bringen</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: %1 cannot be written: %2.</source>
        <translation>Ungespeicherter Text kann nicht für einen Absturz gesichert werden: %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: the folder %1 cannot be used: %2.</source>
        <translation>Ungespeicherter Text kann nicht für einen Absturz gesichert werden: Der Ordner %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>er lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>er lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>Der reguläre Ausdruck ist nicht verwendbar: %1 (bei Zeichen %2).</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1. Nothing was changed.</source>
        <translation>Die Sicherungskopie kann nicht geschrieben werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Everything as it was is in %1.</source>
        <translation>Der vorherige Stand liegt vollständig in %1.</translation>
    </message>
    <message>
        <source>Invalid channel: name at least one, as #room or @user.</source>
        <translation>Ungültiger Kanal: Nennen Sie mindestens einen, als #raum oder @benutzer.</translation>
    </message>
    <message>
        <source>Invalid channel &quot;%1&quot;. Start with @ or #</source>
        <translation>Ungültiger Kanal „%1“. Er muss mit @ oder # beginnen.</translation>
    </message>
    <message>
        <source>Invalid channel: &quot;%1&quot; has no name.</source>
        <translation>Ungültiger Kanal: „%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>Invalid event type &quot;%1&quot;.</source>
        <translation>Ungültige Ereignisart „%1“.</translation>
    </message>
    <message>
        <source>Invalid target room: this event needs one, as #room or @user.</source>
        <translation>Ungültiger Zielraum: Dieses Ereignis braucht einen, als #raum oder @benutzer.</translation>
    </message>
    <message>
        <source>Invalid URLs: give at least one address, one per line.</source>
        <translation>Ungültige URLs: Geben Sie mindestens eine Adresse an, eine pro Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no http:// or https:// in front: the server saves it and fails when it calls it.</source>
        <translation>„%1“ beginnt nicht mit http:// oder https://: Der Server speichert es und scheitert beim Aufrufen.</translation>
    </message>
    <message>
        <source>Invalid token: it must not be empty.</source>
        <translation>Ungültiges Token: Es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The number of retries must be a whole number of 0 or more.</source>
        <translation>Die Anzahl der Wiederholungsversuche muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delay that the server knows; it takes powers-of-ten instead.</source>
        <translation>„%1“ ist keine Verzögerung, die der Server kennt; er nimmt stattdessen powers-of-ten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a space.</source>
        <translation>„%1“ beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Invalid username: name the account that posts.</source>
        <translation>Ungültiger Benutzername: Nennen Sie das Konto, das postet.</translation>
    </message>
    <message>
        <source>Invalid user: write the username without @.</source>
        <translation>Ungültiger Benutzer: Schreiben Sie den Benutzernamen ohne @.</translation>
    </message>
    <message>
        <source>An emoji is written between colons, as :ghost:.</source>
        <translation>Ein Emoji wird zwischen Doppelpunkte geschrieben, wie :ghost:.</translation>
    </message>
    <message>
        <source>An avatar is the address of a picture (https://…).</source>
        <translation>Ein Avatar ist die Adresse eines Bildes (https://…).</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 leads out of the workspace.</source>
        <translation>%1 führt aus dem Arbeitsbereich hinaus.</translation>
    </message>
    <message>
        <source>not run: the integration is broken</source>
        <translation>nicht ausgeführt: die Integration ist defekt</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample of an incoming integration.</source>
        <translation>%1 ist ein ausgehendes Beispiel einer eingehenden Integration.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample of an outgoing integration.</source>
        <translation>%1 ist ein eingehendes Beispiel einer ausgehenden Integration.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The list of templates in this program is damaged.</source>
        <translation>Die Liste der Vorlagen in diesem Programm ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a workspace.</source>
        <translation>%1 ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Start from a request with three values and a script of ten lines.</source>
        <translation>Mit einer Anfrage mit drei Werten und einem Skript von zehn Zeilen beginnen.</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Start from a message in a room, a request to your own server and its answer.</source>
        <translation>Mit einer Nachricht in einem Raum, einer Anfrage an Ihren eigenen Server und dessen Antwort beginnen.</translation>
    </message>
    <message>
        <source>A message in a room</source>
        <translation>Eine Nachricht in einem Raum</translation>
    </message>
    <message>
        <source>A message that the script answers itself</source>
        <translation>Eine Nachricht, die das Skript selbst beantwortet</translation>
    </message>
    <message>
        <source>CloudWatch alarms and plain messages of a topic, and the confirmation of the subscription.</source>
        <translation>CloudWatch-Alarme und einfache Nachrichten eines Themas sowie die Bestätigung des Abonnements.</translation>
    </message>
    <message>
        <source>A CloudWatch alarm (text/plain, JSON within JSON)</source>
        <translation>Ein CloudWatch-Alarm (text/plain, JSON in JSON)</translation>
    </message>
    <message>
        <source>The alarm is over</source>
        <translation>Der Alarm ist vorbei</translation>
    </message>
    <message>
        <source>A message without a subject</source>
        <translation>Eine Nachricht ohne Betreff</translation>
    </message>
    <message>
        <source>The topic asks for a confirmation</source>
        <translation>Das Thema bittet um eine Bestätigung</translation>
    </message>
    <message>
        <source>Pushes, pull requests, failed builds and work items, also with minimal resource details.</source>
        <translation>Pushes, Pull Requests, gescheiterte Builds und Arbeitselemente, auch mit minimalen Ressourcendetails.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Pull request created</source>
        <translation>Pull Request erstellt</translation>
    </message>
    <message>
        <source>Pull request merged</source>
        <translation>Pull Request zusammengeführt</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Build gescheitert</translation>
    </message>
    <message>
        <source>Work item changed its state</source>
        <translation>Arbeitselement hat seinen Status geändert</translation>
    </message>
    <message>
        <source>Push with &quot;Resource details to send: Minimal&quot;</source>
        <translation>Push mit „Resource details to send: Minimal“</translation>
    </message>
    <message>
        <source>Pushes, pull requests, comments and builds of Bitbucket Cloud, pull requests of Data Center.</source>
        <translation>Pushes, Pull Requests, Kommentare und Builds von Bitbucket Cloud, Pull Requests von Data Center.</translation>
    </message>
    <message>
        <source>Push to a branch</source>
        <translation>Push auf einen Branch</translation>
    </message>
    <message>
        <source>Branch deleted (new is null)</source>
        <translation>Branch gelöscht (new ist null)</translation>
    </message>
    <message>
        <source>Pull request approved</source>
        <translation>Pull Request genehmigt</translation>
    </message>
    <message>
        <source>Comment on a pull request</source>
        <translation>Kommentar zu einem Pull Request</translation>
    </message>
    <message>
        <source>Pull request opened (Data Center)</source>
        <translation>Pull Request geöffnet (Data Center)</translation>
    </message>
    <message>
        <source>&quot;!tide north&quot; in a channel asks your server over HTTP and posts the answer.</source>
        <translation>„!tide north“ in einem Kanal fragt Ihren Server über HTTP und postet die Antwort.</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>Help, answered without a call</source>
        <translation>Hilfe, ohne Aufruf beantwortet</translation>
    </message>
    <message>
        <source>The server knows no such basin</source>
        <translation>Der Server kennt kein solches Hafenbecken</translation>
    </message>
    <message>
        <source>The server is down for good (tried four times)</source>
        <translation>Der Server ist dauerhaft ausgefallen (vier Versuche)</translation>
    </message>
    <message>
        <source>A word that only begins like the command (ignored)</source>
        <translation>Ein Wort, das nur wie der Befehl beginnt (ignoriert)</translation>
    </message>
    <message>
        <source>A message of a bot (ignored)</source>
        <translation>Eine Nachricht eines Bots (ignoriert)</translation>
    </message>
    <message>
        <source>Pages and comments of Confluence Data Center, and the form that its Slack plug-in sends.</source>
        <translation>Seiten und Kommentare von Confluence Data Center und das Formular, das dessen Slack-Plug-in sendet.</translation>
    </message>
    <message>
        <source>Page changed</source>
        <translation>Seite geändert</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Comment on a page</source>
        <translation>Kommentar zu einer Seite</translation>
    </message>
    <message>
        <source>The Slack plug-in: a form with a payload in Slack&apos;s format</source>
        <translation>Das Slack-Plug-in: ein Formular mit Nutzdaten im Format von Slack</translation>
    </message>
    <message>
        <source>Somebody likes a page (ignored)</source>
        <translation>Jemandem gefällt eine Seite (ignoriert)</translation>
    </message>
    <message>
        <source>Monitors that trigger, warn and recover, with the payload of the samples.</source>
        <translation>Monitore, die auslösen, warnen und sich erholen, mit den Nutzdaten aus den Beispielen.</translation>
    </message>
    <message>
        <source>Monitor triggered</source>
        <translation>Monitor ausgelöst</translation>
    </message>
    <message>
        <source>Monitor warns</source>
        <translation>Monitor warnt</translation>
    </message>
    <message>
        <source>Monitor recovered</source>
        <translation>Monitor erholt</translation>
    </message>
    <message>
        <source>No data, no snapshot, no tags</source>
        <translation>Keine Daten, kein Snapshot, keine Tags</translation>
    </message>
    <message>
        <source>New images, with a command to pull them.</source>
        <translation>Neue Images, mit einem Befehl zum Herunterladen.</translation>
    </message>
    <message>
        <source>A version was pushed</source>
        <translation>Eine Version wurde gepusht</translation>
    </message>
    <message>
        <source>&quot;latest&quot; was pushed</source>
        <translation>„latest“ wurde gepusht</translation>
    </message>
    <message>
        <source>A private repository</source>
        <translation>Ein privates Repository</translation>
    </message>
    <message>
        <source>Pushes, branches, pull requests, issues and releases of Gitea, Forgejo and Codeberg.</source>
        <translation>Pushes, Branches, Pull Requests, Issues und Releases von Gitea, Forgejo und Codeberg.</translation>
    </message>
    <message>
        <source>Branch created</source>
        <translation>Branch erstellt</translation>
    </message>
    <message>
        <source>Pull request opened</source>
        <translation>Pull Request geöffnet</translation>
    </message>
    <message>
        <source>Pull request merged (Forgejo)</source>
        <translation>Pull Request zusammengeführt (Forgejo)</translation>
    </message>
    <message>
        <source>Issue opened by somebody without a full name</source>
        <translation>Issue von jemandem ohne vollständigen Namen eröffnet</translation>
    </message>
    <message>
        <source>Release published</source>
        <translation>Release veröffentlicht</translation>
    </message>
    <message>
        <source>Pushes, pull requests, reviews, issues, releases and failed workflows, one message each.</source>
        <translation>Pushes, Pull Requests, Reviews, Issues, Releases und gescheiterte Workflows, je eine Nachricht.</translation>
    </message>
    <message>
        <source>Force-push</source>
        <translation>Force-Push</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Branch deleted (no commits, head_commit is null)</source>
        <translation>Branch gelöscht (keine Commits, head_commit ist null)</translation>
    </message>
    <message>
        <source>Pull request merged (&quot;closed&quot; with merged: true)</source>
        <translation>Pull Request zusammengeführt („closed“ mit merged: true)</translation>
    </message>
    <message>
        <source>Pull request labelled (ignored)</source>
        <translation>Pull Request mit Label versehen (ignoriert)</translation>
    </message>
    <message>
        <source>Review: changes requested</source>
        <translation>Review: Änderungen verlangt</translation>
    </message>
    <message>
        <source>Issue opened</source>
        <translation>Issue eröffnet</translation>
    </message>
    <message>
        <source>Comment on an issue</source>
        <translation>Kommentar zu einem Issue</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow gescheitert</translation>
    </message>
    <message>
        <source>New star</source>
        <translation>Neuer Stern</translation>
    </message>
    <message>
        <source>Ping, sent as a form (the default encoding)</source>
        <translation>Ping, als Formular gesendet (die Standardkodierung)</translation>
    </message>
    <message>
        <source>Pushes, tags, merge requests, issues, comments, failed pipelines and releases.</source>
        <translation>Pushes, Tags, Merge-Requests, Issues, Kommentare, gescheiterte Pipelines und Releases.</translation>
    </message>
    <message>
        <source>Push of 45 commits (the payload lists 20)</source>
        <translation>Push mit 45 Commits (die Nutzdaten enthalten 20)</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Branch gelöscht</translation>
    </message>
    <message>
        <source>Merge request opened</source>
        <translation>Merge-Request geöffnet</translation>
    </message>
    <message>
        <source>Merge request merged</source>
        <translation>Merge-Request zusammengeführt</translation>
    </message>
    <message>
        <source>Merge request edited (ignored)</source>
        <translation>Merge-Request bearbeitet (ignoriert)</translation>
    </message>
    <message>
        <source>Comment on a merge request</source>
        <translation>Kommentar zu einem Merge-Request</translation>
    </message>
    <message>
        <source>Pipeline failed</source>
        <translation>Pipeline gescheitert</translation>
    </message>
    <message>
        <source>Pipeline started (ignored)</source>
        <translation>Pipeline gestartet (ignoriert)</translation>
    </message>
    <message>
        <source>Release created</source>
        <translation>Release erstellt</translation>
    </message>
    <message>
        <source>Alerts of Grafana: one attachment each, red while it fires, green when it is over.</source>
        <translation>Alarme von Grafana: je ein Anhang, rot, solange der Alarm anliegt, grün, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Two alerts fire</source>
        <translation>Zwei Alarme liegen an</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <translation>Ein Alarm ist vorbei</translation>
    </message>
    <message>
        <source>One fires, one is over</source>
        <translation>Einer liegt an, einer ist vorbei</translation>
    </message>
    <message>
        <source>A data source gives no data (values are null)</source>
        <translation>Eine Datenquelle liefert keine Daten (Werte sind null)</translation>
    </message>
    <message>
        <source>A group without alerts</source>
        <translation>Eine Gruppe ohne Alarme</translation>
    </message>
    <message>
        <source>Six alerts at once</source>
        <translation>Sechs Alarme auf einmal</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button of the contact point</source>
        <translation>Die Schaltfläche „Test“ des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Legacy alerting (before version 9)</source>
        <translation>Alte Alarmierung (vor Version 9)</translation>
    </message>
    <message>
        <source>Host and service notifications that a command of yours sends with curl.</source>
        <translation>Host- und Dienstbenachrichtigungen, die ein eigener Befehl mit curl sendet.</translation>
    </message>
    <message>
        <source>A service is critical</source>
        <translation>Ein Dienst ist kritisch</translation>
    </message>
    <message>
        <source>A service is back</source>
        <translation>Ein Dienst ist wieder da</translation>
    </message>
    <message>
        <source>A problem is acknowledged</source>
        <translation>Ein Problem wurde bestätigt</translation>
    </message>
    <message>
        <source>A host is down</source>
        <translation>Ein Host ist ausgefallen</translation>
    </message>
    <message>
        <source>The same without Content-Type: newer servers do not parse it</source>
        <translation>Dasselbe ohne Content-Type: Neuere Server werten es nicht aus</translation>
    </message>
    <message>
        <source>Builds of the Notification plugin: failed, unstable and back to normal.</source>
        <translation>Builds des Notification-Plug-ins: gescheitert, instabil und wieder normal.</translation>
    </message>
    <message>
        <source>Build unstable, by several people</source>
        <translation>Build instabil, durch mehrere Personen</translation>
    </message>
    <message>
        <source>Build succeeded, with files</source>
        <translation>Build erfolgreich, mit Dateien</translation>
    </message>
    <message>
        <source>Build of a job without source code, aborted</source>
        <translation>Build eines Jobs ohne Quelltext, abgebrochen</translation>
    </message>
    <message>
        <source>Build started (ignored)</source>
        <translation>Build gestartet (ignoriert)</translation>
    </message>
    <message>
        <source>Issues created, moved, assigned and commented, of Jira Cloud and Data Center.</source>
        <translation>Vorgänge erstellt, verschoben, zugewiesen und kommentiert, von Jira Cloud und Data Center.</translation>
    </message>
    <message>
        <source>Issue created</source>
        <translation>Vorgang erstellt</translation>
    </message>
    <message>
        <source>Issue moved</source>
        <translation>Vorgang verschoben</translation>
    </message>
    <message>
        <source>Issue resolved</source>
        <translation>Vorgang gelöst</translation>
    </message>
    <message>
        <source>Comment as a document (newer APIs send no text)</source>
        <translation>Kommentar als Dokument (neuere APIs senden keinen Text)</translation>
    </message>
    <message>
        <source>Issue created (Data Center)</source>
        <translation>Vorgang erstellt (Data Center)</translation>
    </message>
    <message>
        <source>Only the rank changed (ignored)</source>
        <translation>Nur der Rang wurde geändert (ignoriert)</translation>
    </message>
    <message>
        <source>Every message of a channel goes to your own server as JSON: a log, a search, another chat.</source>
        <translation>Jede Nachricht eines Kanals geht als JSON an Ihren eigenen Server: ein Protokoll, eine Suche, ein anderer Chat.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>An edited message</source>
        <translation>Eine bearbeitete Nachricht</translation>
    </message>
    <message>
        <source>An answer in a thread</source>
        <translation>Eine Antwort in einem Thread</translation>
    </message>
    <message>
        <source>The server takes the second try</source>
        <translation>Der Server nimmt den zweiten Versuch an</translation>
    </message>
    <message>
        <source>Message cards and adaptive cards that a sender makes for Teams.</source>
        <translation>Nachrichtenkarten und Adaptive Cards, die ein Absender für Teams erstellt.</translation>
    </message>
    <message>
        <source>A message card with facts and a link</source>
        <translation>Eine Nachrichtenkarte mit Fakten und einem Link</translation>
    </message>
    <message>
        <source>An adaptive card of a workflow</source>
        <translation>Eine Adaptive Card eines Workflows</translation>
    </message>
    <message>
        <source>Only a text</source>
        <translation>Nur ein Text</translation>
    </message>
    <message>
        <source>Welcomes everybody who gets an account, without calling a server.</source>
        <translation>Begrüßt alle, die ein Konto bekommen, ohne einen Server aufzurufen.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A person without a display name</source>
        <translation>Eine Person ohne Anzeigenamen</translation>
    </message>
    <message>
        <source>A bot (ignored)</source>
        <translation>Ein Bot (ignoriert)</translation>
    </message>
    <message>
        <source>Incidents of a V3 webhook: triggered, acknowledged, annotated and resolved.</source>
        <translation>Vorfälle eines V3-Webhooks: ausgelöst, bestätigt, kommentiert und gelöst.</translation>
    </message>
    <message>
        <source>Incident triggered</source>
        <translation>Vorfall ausgelöst</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Vorfall bestätigt</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>Notiz zu einem Vorfall hinzugefügt</translation>
    </message>
    <message>
        <source>Incident resolved by the monitoring (no agent, no priority)</source>
        <translation>Vorfall durch das Monitoring gelöst (kein Agent, keine Priorität)</translation>
    </message>
    <message>
        <source>The &quot;Send test event&quot; button</source>
        <translation>Die Schaltfläche „Send test event“</translation>
    </message>
    <message>
        <source>Groups of alerts, firing, resolved or both, with runbook and graph at hand.</source>
        <translation>Gruppen von Alarmen, anliegend, vorbei oder beides, mit Runbook und Diagramm zur Hand.</translation>
    </message>
    <message>
        <source>The alerts are over</source>
        <translation>Die Alarme sind vorbei</translation>
    </message>
    <message>
        <source>Fifteen of forty alerts (the rest was cut)</source>
        <translation>Fünfzehn von vierzig Alarmen (der Rest wurde abgeschnitten)</translation>
    </message>
    <message>
        <source>The watchdog, which always fires (ignored)</source>
        <translation>Der Watchdog, der immer anliegt (ignoriert)</translation>
    </message>
    <message>
        <source>Issues opened and updated, with notes and changed values, of the webhook plug-in.</source>
        <translation>Tickets eröffnet und aktualisiert, mit Notizen und geänderten Werten, vom Webhook-Plug-in.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Status and assignee changed</source>
        <translation>Status und Zuständigkeit geändert</translation>
    </message>
    <message>
        <source>Private note (ignored)</source>
        <translation>Private Notiz (ignoriert)</translation>
    </message>
    <message>
        <source>Issues, alert rules and metric alerts of an internal integration, and the legacy plugin.</source>
        <translation>Issues, Alarmregeln und Metrikalarme einer internen Integration sowie das alte Plug-in.</translation>
    </message>
    <message>
        <source>An alert rule was triggered</source>
        <translation>Eine Alarmregel wurde ausgelöst</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Issue</translation>
    </message>
    <message>
        <source>Issue resolved by a person</source>
        <translation>Issue von einer Person gelöst</translation>
    </message>
    <message>
        <source>Metric alert, critical</source>
        <translation>Metrikalarm, kritisch</translation>
    </message>
    <message>
        <source>Metric alert, resolved</source>
        <translation>Metrikalarm, vorbei</translation>
    </message>
    <message>
        <source>The integration was installed (ignored)</source>
        <translation>Die Integration wurde installiert (ignoriert)</translation>
    </message>
    <message>
        <source>The legacy WebHooks plugin (unsigned, no event header)</source>
        <translation>Das alte WebHooks-Plug-in (unsigniert, ohne Ereignis-Header)</translation>
    </message>
    <message>
        <source>Whatever can post to Slack: converts links, mentions, colours and blocks.</source>
        <translation>Alles, was an Slack posten kann: wandelt Links, Erwähnungen, Farben und Blöcke um.</translation>
    </message>
    <message>
        <source>A text with links, mentions and marks</source>
        <translation>Ein Text mit Links, Erwähnungen und Auszeichnungen</translation>
    </message>
    <message>
        <source>Attachments with colours, fields and a footer</source>
        <translation>Anhänge mit Farben, Feldern und einer Fußzeile</translation>
    </message>
    <message>
        <source>Blocks only (Rocket.Chat would post an empty message)</source>
        <translation>Nur Blöcke (Rocket.Chat würde eine leere Nachricht posten)</translation>
    </message>
    <message>
        <source>Sent as a form, with a channel of its own</source>
        <translation>Als Formular gesendet, mit einem eigenen Kanal</translation>
    </message>
    <message>
        <source>Payments, invoices, subscriptions and disputes, with amounts in the right currency.</source>
        <translation>Zahlungen, Rechnungen, Abonnements und Rückbuchungen, mit Beträgen in der richtigen Währung.</translation>
    </message>
    <message>
        <source>Payment succeeded</source>
        <translation>Zahlung erfolgreich</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Belastung gescheitert</translation>
    </message>
    <message>
        <source>Invoice paid in yen (a currency without decimals)</source>
        <translation>Rechnung in Yen bezahlt (eine Währung ohne Nachkommastellen)</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement beendet</translation>
    </message>
    <message>
        <source>Dispute, in test mode</source>
        <translation>Rückbuchung, im Testmodus</translation>
    </message>
    <message>
        <source>Customer changed (ignored)</source>
        <translation>Kunde geändert (ignoriert)</translation>
    </message>
    <message>
        <source>Cards created, moved, commented, finished and assigned.</source>
        <translation>Karten erstellt, verschoben, kommentiert, erledigt und zugewiesen.</translation>
    </message>
    <message>
        <source>Card created</source>
        <translation>Karte erstellt</translation>
    </message>
    <message>
        <source>Card moved to another list</source>
        <translation>Karte in eine andere Liste verschoben</translation>
    </message>
    <message>
        <source>Comment on a card</source>
        <translation>Kommentar zu einer Karte</translation>
    </message>
    <message>
        <source>Due date set</source>
        <translation>Fälligkeitsdatum gesetzt</translation>
    </message>
    <message>
        <source>Somebody was assigned</source>
        <translation>Jemand wurde zugewiesen</translation>
    </message>
    <message>
        <source>Card moved within its list (ignored)</source>
        <translation>Karte innerhalb ihrer Liste verschoben (ignoriert)</translation>
    </message>
    <message>
        <source>Tells the moderators&apos; channel who uploaded which file where.</source>
        <translation>Meldet im Kanal der Moderatoren, wer welche Datei wo hochgeladen hat.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A picture with a caption</source>
        <translation>Ein Bild mit Beschriftung</translation>
    </message>
    <message>
        <source>A program: with a warning</source>
        <translation>Ein Programm: mit Warnung</translation>
    </message>
    <message>
        <source>Monitors that go down and come back, and certificates that run out.</source>
        <translation>Monitore, die ausfallen und zurückkommen, und Zertifikate, die ablaufen.</translation>
    </message>
    <message>
        <source>A monitor is down</source>
        <translation>Ein Monitor ist ausgefallen</translation>
    </message>
    <message>
        <source>A monitor is up again</source>
        <translation>Ein Monitor ist wieder da</translation>
    </message>
    <message>
        <source>A TCP port is down</source>
        <translation>Ein TCP-Port ist ausgefallen</translation>
    </message>
    <message>
        <source>A certificate runs out (no heartbeat)</source>
        <translation>Ein Zertifikat läuft ab (kein Heartbeat)</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button (everything is null)</source>
        <translation>Die Schaltfläche „Test“ (alles ist null)</translation>
    </message>
    <message>
        <source>Problems, recoveries and updates, sent by a webhook media type that you set up.</source>
        <translation>Probleme, Entwarnungen und Aktualisierungen, gesendet über einen Webhook-Medientyp, den Sie einrichten.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Entwarnung</translation>
    </message>
    <message>
        <source>Problem acknowledged with a message</source>
        <translation>Problem mit einer Nachricht bestätigt</translation>
    </message>
    <message>
        <source>Disaster, with marks in the name</source>
        <translation>Katastrophe, mit Sonderzeichen im Namen</translation>
    </message>
    <message>
        <source>The media type&apos;s &quot;Test&quot; button: macros are not filled in</source>
        <translation>Die Schaltfläche „Test“ des Medientyps: Makros werden nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Tickets: created, solved, escalated, and the body of a trigger that you write.</source>
        <translation>Tickets: erstellt, gelöst, eskaliert, und der Body eines Auslösers, den Sie schreiben.</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Ticket erstellt</translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation>Ticket gelöst</translation>
    </message>
    <message>
        <source>Priority raised</source>
        <translation>Priorität erhöht</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Öffentlicher Kommentar</translation>
    </message>
    <message>
        <source>Internal note (ignored)</source>
        <translation>Interne Notiz (ignoriert)</translation>
    </message>
    <message>
        <source>The body of a trigger, with placeholders of your choice</source>
        <translation>Der Body eines Auslösers, mit Platzhaltern Ihrer Wahl</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>no expected result</source>
        <translation>ohne erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Es gibt keine Beispiele.</translation>
    </message>
    <message>
        <source>--update writes the missing expected results.</source>
        <translation>--update schreibt die fehlenden erwarteten Ergebnisse.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8 first.</source>
        <translation>%1 ist kein UTF-8-Text (Zeile %2); speichern Sie die Datei zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; it was not overwritten.</source>
        <translation>%1 wurde von einem anderen Programm geändert und nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash; nothing was deleted.</source>
        <translation>%1 kann nicht in den Papierkorb verschoben werden; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: there is another file of that name.</source>
        <translation>%1 kann nicht wiederhergestellt werden: Es gibt eine andere Datei dieses Namens.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the trash (%2).</source>
        <translation>%1 kann nicht aus dem Papierkorb wiederhergestellt werden (%2).</translation>
    </message>
    <message>
        <source>&quot;bodyFile&quot; points outside the samples folder</source>
        <translation>„bodyFile“ verweist auf etwas außerhalb des Ordners der Beispiele</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it has no %2.</source>
        <translation>%1 ist kein Arbeitsbereich: %2 fehlt.</translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation>es muss ein Objekt enthalten</translation>
    </message>
    <message>
        <source>it has no format number (this version reads format %1)</source>
        <translation>es hat keine Formatnummer (diese Version liest Format %1)</translation>
    </message>
    <message>
        <source>format %1 is an older one (this version reads format %2)</source>
        <translation>Format %1 ist älter (diese Version liest Format %2)</translation>
    </message>
    <message>
        <source>format %1 is not known to this version, which reads format %2; a newer Hooksmith may have written it</source>
        <translation>Format %1 ist dieser Version nicht bekannt, sie liest Format %2; vielleicht hat ein neueres Hooksmith es geschrieben</translation>
    </message>
    <message>
        <source>&quot;scriptFile&quot; points outside the integration&apos;s folder</source>
        <translation>„scriptFile“ verweist auf etwas außerhalb des Ordners der Integration</translation>
    </message>
    <message>
        <source>there is a workspace already</source>
        <translation>dort gibt es bereits einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>There is no script to save in &quot;%1&quot;.</source>
        <translation>In „%1“ gibt es kein Skript zu speichern.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Es gibt kein Beispiel „%1“.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot;.</source>
        <translation>Es gibt keine Integration „%1“.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot; to save, or its file is broken.</source>
        <translation>Es gibt keine Integration „%1“ zu speichern, oder ihre Datei ist defekt.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es bereits.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 kann nicht in %2 umbenannt werden.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Not an attachment object: the server refuses the message.</source>
        <translation>Kein Anhangsobjekt: Der Server lehnt die Nachricht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation>
            <numerusform>%n weiterer Anhang wird hier nicht dargestellt.</numerusform>
            <numerusform>%n weitere Anhänge werden hier nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Thumbnail %1</source>
        <translation>Vorschaubild %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation>
            <numerusform>%n weiteres Feld wird hier nicht dargestellt.</numerusform>
            <numerusform>%n weitere Felder werden hier nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This button has no msg: a click sends nothing</source>
        <translation>Diese Schaltfläche hat kein msg: Ein Klick sendet nichts</translation>
    </message>
    <message>
        <source>Puts &quot;%1&quot; into the message field</source>
        <translation>Setzt „%1“ in das Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Quotes this message and puts &quot;%1&quot; into the message field</source>
        <translation>Zitiert diese Nachricht und setzt „%1“ in das Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Sends &quot;%1&quot; to the room</source>
        <translation>Sendet „%1“ in den Raum</translation>
    </message>
    <message>
        <source>Quotes nested deeper are not drawn here.</source>
        <translation>Tiefer verschachtelte Zitate werden hier nicht dargestellt.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Formula, simplified</source>
        <translation>Formel, vereinfacht</translation>
    </message>
    <message>
        <source>Formula that cannot be read, shown as its source</source>
        <translation>Nicht lesbare Formel, als Quelltext angezeigt</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>A formula, simplified; the client draws it with KaTeX. Source: %1</source>
        <translation>Eine Formel, vereinfacht; der Client stellt sie mit KaTeX dar. Quelltext: %1</translation>
    </message>
    <message>
        <source>Rocket.Chat may add a link preview for %1.</source>
        <translation>Rocket.Chat fügt eventuell eine Linkvorschau für %1 hinzu.</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Linkvorschau</translation>
    </message>
    <message>
        <source>Show or hide the link preview</source>
        <translation>Linkvorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Enter or a double click goes to line %1 of the script.</source>
        <translation>Eingabetaste oder Doppelklick springt zu Zeile %1 des Skripts.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Show the attachment</source>
        <translation>Anhang anzeigen</translation>
    </message>
    <message>
        <source>Collapse the attachment</source>
        <translation>Anhang einklappen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Load pictures from %1</source>
        <translation>Bilder von %1 laden</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>Wird geladen, %1 %</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation>Nachricht von %1, %2</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Dargestellte Nachricht</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Spoiler: click to reveal</source>
        <translation>Spoiler: zum Aufdecken klicken</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Der Code ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation>Links dieser Art werden nie geöffnet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>Das ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
    <message>
        <source>This data address holds no picture.</source>
        <translation>Diese data-Adresse enthält kein Bild.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not a full address (https://…).</source>
        <translation>Keine vollständige Adresse (https://…).</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB.</source>
        <translation>Das Bild ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>The picture cannot be loaded: %1</source>
        <translation>Das Bild kann nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>The address leads on to %1, which pictures are not loaded from.</source>
        <translation>Die Adresse führt weiter zu %1; von dort werden keine Bilder geladen.</translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation>Die Adresse führt endlos zu anderen weiter.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>Das Bild ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>What becomes of each key</source>
        <translation>Was aus jedem Schlüssel wird</translation>
    </message>
    <message>
        <source>This button has no msg: a click in the client sends nothing.</source>
        <translation>Diese Schaltfläche hat kein msg: Ein Klick im Client sendet nichts.</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to %2, in the name of the person who clicks.</source>
        <translation>Im Client sendet dieser Klick „%1“ an %2, im Namen der Person, die klickt.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the message field of %2.</source>
        <translation>Im Client setzt dieser Klick „%1“ in das Nachrichtenfeld für %2.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the message field of %2.</source>
        <translation>Im Client zitiert dieser Klick die Nachricht und setzt „%1“ in das Nachrichtenfeld für %2.</translation>
    </message>
    <message>
        <source>Show the message in the dark theme</source>
        <translation>Nachricht im dunklen Farbschema anzeigen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Look, width and zoom of the message</source>
        <translation>Aussehen, Breite und Vergrößerung der Nachricht</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Automatic (as the chosen server)</source>
        <translation>Automatisch (wie der gewählte Server)</translation>
    </message>
    <message>
        <source>Coloured names (newer servers)</source>
        <translation>Farbige Namen (neuere Server)</translation>
    </message>
    <message>
        <source>Chips (older servers)</source>
        <translation>Hinterlegte Namen (ältere Server)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>So breit wie der Bereich</translation>
    </message>
    <message>
        <source>Narrow window</source>
        <translation>Schmales Fenster</translation>
    </message>
    <message>
        <source>Phone (375 px)</source>
        <translation>Telefon (375 px)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing is posted</source>
        <translation>Nichts wird gepostet</translation>
    </message>
    <message>
        <source>to %1 on %2</source>
        <translation>an %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation>
            <numerusform>%n Schlüssel abgelehnt</numerusform>
            <numerusform>%n Schlüssel abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation>
            <numerusform>%n Schlüssel ignoriert</numerusform>
            <numerusform>%n Schlüssel ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are used</source>
        <translation>Alle Schlüssel werden verwendet</translation>
    </message>
    <message>
        <source>What the server and the client make of each key of the returned object</source>
        <translation>Was Server und Client aus jedem Schlüssel des zurückgegebenen Objekts machen</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>Das Skript ist gescheitert.</translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation>Das Skript wurde angehalten.</translation>
    </message>
    <message>
        <source>The server refuses this.</source>
        <translation>Der Server lehnt dies ab.</translation>
    </message>
    <message>
        <source>Nothing is posted.</source>
        <translation>Nichts wird gepostet.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>Why there is no message</source>
        <translation>Warum es keine Nachricht gibt</translation>
    </message>
    <message>
        <source>What the caller is answered</source>
        <translation>Antwort an den Aufrufer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The request cannot be sent as it is.</source>
        <translation>Die Anfrage kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Zur Anfrage</translation>
    </message>
    <message>
        <source>%1 This is the message of the last request that could be sent.</source>
        <translation>%1 Dies ist die Nachricht der letzten Anfrage, die gesendet werden konnte.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Unknown option %1. Put -- before a text that begins with dashes.</source>
        <translation>Unbekannte Option %1. Setzen Sie -- vor einen Text, der mit Bindestrichen beginnt.</translation>
    </message>
    <message>
        <source>One text at a time: put it into quotes.</source>
        <translation>Nur ein Text auf einmal: Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Give a text or --file, not both.</source>
        <translation>Geben Sie einen Text oder --file an, nicht beides.</translation>
    </message>
    <message>
        <source>Give a text or --file FILE (- = standard input).</source>
        <translation>Geben Sie einen Text oder --file DATEI an (- = Standardeingabe).</translation>
    </message>
    <message>
        <source>--options: %1 is true or false.</source>
        <translation>--options: %1 ist true oder false.</translation>
    </message>
    <message>
        <source>--options: katex is an object.</source>
        <translation>--options: katex ist ein Objekt.</translation>
    </message>
    <message>
        <source>--options: customDomains is a list of host names.</source>
        <translation>--options: customDomains ist eine Liste von Hostnamen.</translation>
    </message>
    <message>
        <source>--options: the parser has no option %1.</source>
        <translation>--options: Der Parser hat keine Option %1.</translation>
    </message>
    <message>
        <source>--options must be a JSON object.</source>
        <translation>--options muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>--listen wants HOST:PORT with an address of this machine, for example 127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>--listen erwartet HOST:PORT mit einer Adresse dieses Rechners, zum Beispiel 127.0.0.1:8080, nicht „%1“.</translation>
    </message>
    <message>
        <source>--forward wants the address of a Rocket.Chat incoming webhook (https://HOST/hooks/ID/TOKEN), not &quot;%1&quot;.</source>
        <translation>--forward erwartet die Adresse eines eingehenden Rocket.Chat-Webhooks (https://HOST/hooks/ID/TOKEN), nicht „%1“.</translation>
    </message>
    <message>
        <source>--secret %1: the environment has no variable %2.</source>
        <translation>--secret %1: In der Umgebung gibt es keine Variable %2.</translation>
    </message>
    <message>
        <source>--secret %1: the file descriptor %2 cannot be read.</source>
        <translation>--secret %1: Der Dateideskriptor %2 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--secret wants KEY=env:VARIABLE or KEY=fd:NUMBER, not &quot;%1&quot;.</source>
        <translation>--secret erwartet SCHLÜSSEL=env:VARIABLE oder SCHLÜSSEL=fd:NUMMER, nicht „%1“.</translation>
    </message>
    <message>
        <source>Two integrations have the _id &quot;%1&quot;; each needs its own.</source>
        <translation>Zwei Integrationen haben die _id „%1“; jede braucht ihre eigene.</translation>
    </message>
    <message>
        <source>Only one workspace folder can be given.</source>
        <translation>Es kann nur ein Arbeitsbereichsordner angegeben werden.</translation>
    </message>
    <message>
        <source>There is no integration to serve.</source>
        <translation>Es gibt keine Integration zu bedienen.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key are given together or not at all.</source>
        <translation>--tls-cert und --tls-key werden zusammen oder gar nicht angegeben.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it, without encryption. Whoever knows an address can post.</source>
        <translation>hooksmith-cli: Warnung: Das Relay lauscht unverschlüsselt auf %1, sodass andere Rechner es erreichen können. Wer eine Adresse kennt, kann posten.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it. Whoever knows an address can post.</source>
        <translation>hooksmith-cli: Warnung: Das Relay lauscht auf %1, sodass andere Rechner es erreichen können. Wer eine Adresse kennt, kann posten.</translation>
    </message>
    <message>
        <source>Give it with --secret.</source>
        <translation>Geben Sie es mit --secret an.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation>
            <numerusform>hooksmith-cli: %n Nachricht eines früheren Laufs ist noch weiterzuleiten.</numerusform>
            <numerusform>hooksmith-cli: %n Nachrichten eines früheren Laufs sind noch weiterzuleiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation>
            <numerusform>hooksmith-cli: %n Nachricht konnte noch nicht weitergeleitet werden; sie wartet in %1 auf den nächsten Start.</numerusform>
            <numerusform>hooksmith-cli: %n Nachrichten konnten noch nicht weitergeleitet werden; sie warten in %1 auf den nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive real webhooks, run them, and forward the messages to Rocket.Chat</source>
        <translation>Echte Webhooks empfangen, ausführen und die Nachrichten an Rocket.Chat weiterleiten</translation>
    </message>
    <message>
        <source>Workspace folder (default: the current one).</source>
        <translation>Ordner des Arbeitsbereichs (Standard: der aktuelle).</translation>
    </message>
    <message>
        <source>Integration record to serve; may be given several times, instead of or besides a workspace.</source>
        <translation>Datensatz einer Integration, die bedient wird; mehrfach möglich, statt oder zusätzlich zu einem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Address to listen on (default: the workspace&apos;s, else 127.0.0.1 and a free port).</source>
        <translation>Adresse, auf der gelauscht wird (Standard: die des Arbeitsbereichs, sonst 127.0.0.1 und ein freier Port).</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook that gets the messages (default: the workspace&apos;s).</source>
        <translation>Eingehender Rocket.Chat-Webhook, der die Nachrichten bekommt (Standard: der des Arbeitsbereichs).</translation>
    </message>
    <message>
        <source>Folder of the journal (default: the user&apos;s data folder).</source>
        <translation>Ordner des Journals (Standard: der Datenordner des Benutzers).</translation>
    </message>
    <message>
        <source>Host name that a tunnel or proxy sends; may be given several times.</source>
        <translation>Hostname, den ein Tunnel oder Proxy sendet; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Server version to behave like (default: documented).</source>
        <translation>Serverversion, deren Verhalten gilt (Standard: wie dokumentiert).</translation>
    </message>
    <message>
        <source>Settings: modes, signatures, limits, retention; the same object as &quot;relay&quot; in hooksmith.json, and stronger.</source>
        <translation>Einstellungen: Modi, Signaturen, Grenzen, Aufbewahrung; dasselbe Objekt wie „relay“ in hooksmith.json, aber mit Vorrang.</translation>
    </message>
    <message>
        <source>A secret that the settings name; may be given several times. From the environment or a file descriptor; systemd credentials are found by themselves.</source>
        <translation>Ein Geheimnis, das die Einstellungen nennen; mehrfach möglich. Aus der Umgebung oder einem Dateideskriptor; Zugangsdaten von systemd werden von selbst gefunden.</translation>
    </message>
    <message>
        <source>Certificate (PEM, with its chain): serve https:// only.</source>
        <translation>Zertifikat (PEM, mit seiner Kette): nur https:// anbieten.</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>Dessen privater Schlüssel (PEM).</translation>
    </message>
    <message>
        <source>Let the scripts&apos; own HTTP calls go to the network.</source>
        <translation>HTTP-Aufrufe der Skripte ins Netz gehen lassen.</translation>
    </message>
    <message>
        <source>Print one line of JSON per event.</source>
        <translation>Pro Ereignis eine Zeile JSON ausgeben.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set (--forward): messages are not sent on.</source>
        <translation>Es ist keine Rocket.Chat-Adresse gesetzt (--forward): Nachrichten werden nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>Messages go to %1</source>
        <translation>Nachrichten gehen an %1</translation>
    </message>
    <message>
        <source>The same delivery (%1) has come before.</source>
        <translation>Dieselbe Zustellung (%1) ist schon einmal gekommen.</translation>
    </message>
    <message>
        <source>%1 %2: forwarded to %3</source>
        <translation>%1 %2: an %3 weitergeleitet</translation>
    </message>
    <message>
        <source>%1 %2: not forwarded: %3 %4</source>
        <translation>%1 %2: nicht weitergeleitet: %3 %4</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>Kein weiterer Versuch.</translation>
    </message>
    <message>
        <source>%1 refused (%2) from %3: %4</source>
        <translation>%1 abgelehnt (%2), von %3: %4</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: invalid byte at line %2, column %3.</source>
        <translation>%1 ist kein UTF-8: ungültiges Byte in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>An incoming sample; - is standard input.</source>
        <translation>Ein eingehendes Beispiel; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>An outgoing sample; - is standard input.</source>
        <translation>Ein ausgehendes Beispiel; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The integration record; its script is used when no SCRIPT.js is named.</source>
        <translation>Der Datensatz der Integration; ihr Skript wird verwendet, wenn kein SCRIPT.js angegeben ist.</translation>
    </message>
    <message>
        <source>Which server to behave like.</source>
        <translation>Welcher Server nachgeahmt wird.</translation>
    </message>
    <message>
        <source>Really send the outgoing request and the script&apos;s calls.</source>
        <translation>Die ausgehende Anfrage und die Aufrufe des Skripts wirklich senden.</translation>
    </message>
    <message>
        <source>Deadline for one method call.</source>
        <translation>Frist für einen Methodenaufruf.</translation>
    </message>
    <message>
        <source>Print the run document as JSON.</source>
        <translation>Das Dokument des Laufs als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Only one SCRIPT.js can be run; there is also &quot;%1&quot;.</source>
        <translation>Es kann nur ein SCRIPT.js ausgeführt werden; angegeben ist auch „%1“.</translation>
    </message>
    <message>
        <source>--request and --event exclude each other.</source>
        <translation>--request und --event schließen einander aus.</translation>
    </message>
    <message>
        <source>Name a sample with --request FILE or --event FILE.</source>
        <translation>Nennen Sie ein Beispiel mit --request DATEI oder --event DATEI.</translation>
    </message>
    <message>
        <source>Script and sample cannot both come from standard input.</source>
        <translation>Skript und Beispiel können nicht beide von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>--timeout must be a number of milliseconds, not &quot;%1&quot;.</source>
        <translation>--timeout muss eine Zahl von Millisekunden sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is an outgoing integration; give it an event with --event.</source>
        <translation>%1 ist eine ausgehende Integration; geben Sie ihr mit --event ein Ereignis.</translation>
    </message>
    <message>
        <source>%1 is an incoming integration; give it a request with --request.</source>
        <translation>%1 ist eine eingehende Integration; geben Sie ihr mit --request eine Anfrage.</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample; pass it with --event.</source>
        <translation>%1 ist ein ausgehendes Beispiel; übergeben Sie es mit --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample; pass it with --request.</source>
        <translation>%1 ist ein eingehendes Beispiel; übergeben Sie es mit --request.</translation>
    </message>
    <message>
        <source>Run one request or event through a script and say what would happen</source>
        <translation>Eine Anfrage oder ein Ereignis durch ein Skript schicken und sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>The script; - is standard input.</source>
        <translation>Das Skript; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reply to the caller: %1</source>
        <translation>Antwort an den Aufrufer: %1</translation>
    </message>
    <message>
        <source>Request %1: %2 %3</source>
        <translation>Anfrage %1: %2 %3</translation>
    </message>
    <message>
        <source>retried after %1 ms</source>
        <translation>wiederholt nach %1 ms</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Calls of the script</source>
        <translation>Aufrufe des Skripts</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Run every sample of a workspace against its expected result</source>
        <translation>Jedes Beispiel eines Arbeitsbereichs gegen sein erwartetes Ergebnis ausführen</translation>
    </message>
    <message>
        <source>The workspace.</source>
        <translation>Der Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Also write the results as JUnit XML.</source>
        <translation>Die Ergebnisse auch als JUnit-XML schreiben.</translation>
    </message>
    <message>
        <source>Accept the new results as the expected ones.</source>
        <translation>Die neuen Ergebnisse als erwartete übernehmen.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder.</source>
        <translation>Nennen Sie den Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Only one workspace can be tested; there is also &quot;%1&quot;.</source>
        <translation>Es kann nur ein Arbeitsbereich getestet werden; angegeben ist auch „%1“.</translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli COMMAND [OPTIONS]</source>
        <translation>Aufruf: hooksmith-cli BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>hooksmith-cli COMMAND --help tells the options of a command.</source>
        <translation>hooksmith-cli BEFEHL --help nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no command given.</source>
        <translation>hooksmith-cli: kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>hooksmith-cli: there is no command &quot;%1&quot;.</source>
        <translation>hooksmith-cli: Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale.</source>
        <translation>Das Bild würde zu groß; wählen Sie ein kleineres --scale.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 must hold a message object or a list of them.</source>
        <translation>%1 muss ein Nachrichtenobjekt oder eine Liste davon enthalten.</translation>
    </message>
    <message>
        <source>%1 holds no message.</source>
        <translation>%1 enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>Draw this message; - = standard input.</source>
        <translation>Diese Nachricht als Bild zeichnen; - = Standardeingabe.</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation>Das zu schreibende Bild.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Width of the message list.</source>
        <translation>Breite der Nachrichtenliste.</translation>
    </message>
    <message>
        <source>Device pixels per pixel.</source>
        <translation>Gerätepixel pro Pixel.</translation>
    </message>
    <message>
        <source>For tests: the time to show.</source>
        <translation>Für Tests: die anzuzeigende Zeit.</translation>
    </message>
    <message>
        <source>For tests: folder of relative picture addresses.</source>
        <translation>Für Tests: Ordner für relative Bildadressen.</translation>
    </message>
    <message>
        <source>Unexpected argument %1.</source>
        <translation>Unerwartetes Argument %1.</translation>
    </message>
    <message>
        <source>--out needs --render MESSAGE.json.</source>
        <translation>--out braucht --render MESSAGE.json.</translation>
    </message>
    <message>
        <source>--render needs --out FILE.png.</source>
        <translation>--render braucht --out FILE.png.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not %1.</source>
        <translation>--theme ist light oder dark, nicht %1.</translation>
    </message>
    <message>
        <source>--width is a number of pixels from 200 to 4000.</source>
        <translation>--width ist eine Zahl von Pixeln von 200 bis 4000.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale ist eine Zahl von 0.25 bis 8.</translation>
    </message>
    <message>
        <source>The body is not well-formed XML: %1 (line %2, column %3).</source>
        <translation>Der Body ist kein wohlgeformtes XML: %1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy, as in http://proxy.example.org:3128 or socks5://127.0.0.1:1080.</source>
        <translation>„%1“ ist keine Proxy-Adresse wie http://proxy.example.org:3128 oder socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password have fields of their own; they are not kept in its address.</source>
        <translation>Benutzer und Passwort des Proxys haben eigene Felder; sie werden nicht in seiner Adresse aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read (PEM); only the system&apos;s authorities are trusted.</source>
        <translation>%1 enthält kein lesbares Zertifikat (PEM); nur den Zertifizierungsstellen des Systems wird vertraut.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong; nothing goes through a proxy.</source>
        <translation>Ein Proxy soll verwendet werden, aber seine Adresse fehlt oder ist falsch; nichts geht über einen Proxy.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so the defaults hold.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden, daher gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read, so the defaults hold. The file is kept as %2.</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden, daher gelten die Standardwerte. Die Datei wird als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: what you choose holds until Hooksmith is closed.</source>
        <translation>Die Einstellungen können nicht in %1 geschrieben werden: Was Sie wählen, gilt, bis Hooksmith geschlossen wird.</translation>
    </message>
    <message>
        <source>This file does not hold exported settings of Hooksmith.</source>
        <translation>Diese Datei enthält keine exportierten Einstellungen von Hooksmith.</translation>
    </message>
    <message>
        <source>The language of menus, sentences, dates and numbers.</source>
        <translation>Die Sprache von Menüs, Sätzen, Datums- und Zahlenangaben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Breaks lines of a script that are wider than its pane.</source>
        <translation>Bricht Zeilen eines Skripts um, die breiter als ihr Bereich sind.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Shows what a line wrote to the console at its end.</source>
        <translation>Zeigt am Ende einer Zeile, was sie auf die Konsole geschrieben hat.</translation>
    </message>
    <message>
        <source>Console text beside its line</source>
        <translation>Konsolentext neben der Zeile</translation>
    </message>
    <message>
        <source>The Rocket.Chat version that scripts are run like.</source>
        <translation>Die Rocket.Chat-Version, deren Verhalten Skripte zu sehen bekommen.</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Verhalten wie</translation>
    </message>
    <message>
        <source>How long after the last key the script is run again.</source>
        <translation>Wie lange nach dem letzten Tastendruck das Skript erneut ausgeführt wird.</translation>
    </message>
    <message>
        <source>Pause before a run</source>
        <translation>Pause vor einem Lauf</translation>
    </message>
    <message>
        <source>The hosts that the message may load pictures from; from others nothing is loaded before you click the picture&apos;s place.</source>
        <translation>Die Hosts, von denen die Nachricht Bilder laden darf; von anderen wird nichts geladen, bevor Sie auf die Stelle des Bildes klicken.</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Hosts für Bilder</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop or the environment (http_proxy) say, directly, or through the proxy below. This computer itself is always reached directly.</source>
        <translation>Der Weg ins Netz: wie vom Desktop oder der Umgebung (http_proxy) vorgegeben, direkt oder über den Proxy unten. Dieser Rechner selbst wird immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where the proxy is: http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Wo der Proxy ist: http://HOST:PORT oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>The user that the proxy asks for; its password is kept in the desktop&apos;s key store.</source>
        <translation>Der Benutzer, nach dem der Proxy fragt; sein Passwort liegt im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy; .example.org is every host below it.</source>
        <translation>Hosts, die ohne Proxy erreicht werden; .example.org steht für jeden Host darunter.</translation>
    </message>
    <message>
        <source>Not through the proxy</source>
        <translation>Nicht über den Proxy</translation>
    </message>
    <message>
        <source>A PEM file with certificates of an authority of your own, trusted besides those of the system.</source>
        <translation>Eine PEM-Datei mit Zertifikaten einer eigenen Zertifizierungsstelle, die neben denen des Systems als vertrauenswürdig gelten.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>What closing the window does to a relay that runs.</source>
        <translation>Was mit einem laufenden Relay geschieht, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Shows a notification for every webhook that arrives, not only for what went wrong.</source>
        <translation>Zeigt für jeden eintreffenden Webhook eine Benachrichtigung, nicht nur, wenn etwas schiefging.</translation>
    </message>
    <message>
        <source>Say when webhooks arrive</source>
        <translation>Eintreffende Webhooks melden</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Der unten angegebene</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; the workspace has none.</source>
        <translation>Es gibt keine Umgebung „%1“; der Arbeitsbereich hat keine.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Umgebung „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>The environment of the sample&apos;s workspace whose variables are put in.</source>
        <translation>Die Umgebung im Arbeitsbereich des Beispiels, deren Variablen eingesetzt werden.</translation>
    </message>
    <message>
        <source>--environment needs a sample in a workspace; %1 is in none.</source>
        <translation>--environment braucht ein Beispiel in einem Arbeitsbereich; %1 liegt in keinem.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>The environment whose variables are put in; without it the one that &quot;testEnvironment&quot; of hooksmith.json names.</source>
        <translation>Die Umgebung, deren Variablen eingesetzt werden; ohne Angabe die, die „testEnvironment“ in hooksmith.json nennt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One whole sentence after another; change it only where a language puts no space there.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The server takes it, but the client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation>Der Server nimmt es an, aber der Client kann ein Feld mit einem Wert vom Typ %1 nicht darstellen. Senden Sie eine Zeichenkette.</translation>
    </message>
    <message>
        <source>The client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation>Der Client kann ein Feld mit einem Wert vom Typ %1 nicht darstellen. Senden Sie eine Zeichenkette.</translation>
    </message>
    <message numerus="yes">
        <source>%n tested: %1</source>
        <translation>
            <numerusform>%n getestet: %1</numerusform>
            <numerusform>%n getestet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation>(Stub)</translation>
    </message>
    <message>
        <source>The font of scripts and requests.</source>
        <translation>Die Schriftart von Skripten und Anfragen.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Schriftart für Code</translation>
    </message>
    <message>
        <source>How long a method of a script may take in the window before its run is stopped. The relay and the command line have times of their own.</source>
        <translation>Wie lange eine Methode eines Skripts im Fenster dauern darf, bevor ihr Lauf angehalten wird. Das Relay und die Befehlszeile haben eigene Zeiten.</translation>
    </message>
    <message>
        <source>Time limit of a method</source>
        <translation>Zeitlimit einer Methode</translation>
    </message>
    <message>
        <source>What is shown when Hooksmith is started without a folder; without a last workspace it is the example.</source>
        <translation>Was erscheint, wenn Hooksmith ohne Ordner gestartet wird; ohne letzten Arbeitsbereich ist es das Beispiel.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>The last workspace</source>
        <translation>Der letzte Arbeitsbereich</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>Die Willkommensseite</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The body parser refuses the character set: &quot;%1&quot;.</source>
        <translation>Der Body-Parser lehnt den Zeichensatz ab: „%1“.</translation>
    </message>
    <message>
        <source>Send UTF-8.</source>
        <translation>Senden Sie UTF-8.</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads: a server would read it.</source>
        <translation>Der Body ist tiefer verschachtelt, als Hooksmith liest: Ein Server würde ihn lesen.</translation>
    </message>
    <message>
        <source>This destructuring changes a variable that the same expression has read before: a server goes on with the old value, Hooksmith&apos;s engine with the new one. Make it a statement of its own.</source>
        <translation>Diese Destrukturierung ändert eine Variable, die derselbe Ausdruck vorher gelesen hat: Ein Server rechnet mit dem alten Wert weiter, die Engine von Hooksmith mit dem neuen. Machen Sie daraus eine eigene Anweisung.</translation>
    </message>
    <message>
        <source>Where &quot;getOwnPropertyDescriptor&quot; describes a property that the proxy&apos;s target does not have, Hooksmith&apos;s engine throws a TypeError; a server takes the description.</source>
        <translation>Wenn „getOwnPropertyDescriptor“ eine Eigenschaft beschreibt, die das Ziel des Proxys nicht hat, löst die Engine von Hooksmith einen TypeError aus; ein Server nimmt die Beschreibung an.</translation>
    </message>
    <message>
        <source>As a key of a Map or Set, this proxy&apos;s traps are asked for a symbol of Hooksmith&apos;s engine; on a server they are not asked at all.</source>
        <translation>Als Schlüssel einer Map oder eines Set werden die Traps dieses Proxys nach einem Symbol der Engine von Hooksmith gefragt; auf einem Server werden sie gar nicht gefragt.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The file checks nothing: it has neither test(…) nor expect(…).</source>
        <translation>Die Datei prüft nichts: Sie enthält weder test(…) noch expect(…).</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: %2</source>
        <translation>Prüfung „%1“: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n more button(s) are not drawn here.</source>
        <translation>
            <numerusform>%n weitere Schaltfläche wird hier nicht dargestellt.</numerusform>
            <numerusform>%n weitere Schaltflächen werden hier nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet: run a sample to see what the script posts.</source>
        <translation>Noch keine Nachricht: Führen Sie ein Beispiel aus, um zu sehen, was das Skript postet.</translation>
    </message>
    <message>
        <source>The message is too long for one picture: nothing was copied.</source>
        <translation>Die Nachricht ist zu lang für ein einziges Bild: Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Show the run step by step (Trace)</source>
        <translation>Den Lauf Schritt für Schritt anzeigen (Ablauf)</translation>
    </message>
    <message>
        <source>%1: something has changed; testing again.</source>
        <translation>%1: Etwas hat sich geändert; es wird erneut getestet.</translation>
    </message>
    <message>
        <source>Print the results as one JSON document instead of lines.</source>
        <translation>Die Ergebnisse als ein JSON-Dokument statt zeilenweise ausgeben.</translation>
    </message>
    <message>
        <source>Test again after every change of the workspace, until Ctrl+C.</source>
        <translation>Nach jeder Änderung des Arbeitsbereichs erneut testen, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>--watch is for people: it makes no --junit and no --json.</source>
        <translation>--watch ist für Menschen gedacht: Es erzeugt weder --junit noch --json.</translation>
    </message>
    <message>
        <source>The log cannot be written to %1.</source>
        <translation>Das Protokoll kann nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is missing: scripts cannot be run or checked and messages cannot be drawn. Files can be edited, and the relay passes requests through. Reinstall Hooksmith.</source>
        <translation>%1 fehlt: Skripte können nicht ausgeführt oder geprüft und Nachrichten nicht dargestellt werden. Dateien lassen sich bearbeiten, und das Relay reicht Anfragen durch. Installieren Sie Hooksmith neu.</translation>
    </message>
    <message>
        <source>esbuild is missing beside Hooksmith&apos;s programs: scripts cannot be run. Everything else works. Reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>esbuild fehlt neben den Programmen von Hooksmith: Skripte können nicht ausgeführt werden. Alles andere funktioniert. Installieren Sie Hooksmith neu, oder geben Sie esbuild in HOOKSMITH_ESBUILD an.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for SQLite is missing: the relay cannot keep what it receives. Everything else works. On Debian it is in libqt6sql6-sqlite.</source>
        <translation>Das SQLite-Plug-in von Qt fehlt: Das Relay kann nicht aufbewahren, was es empfängt. Alles andere funktioniert. Unter Debian ist es in libqt6sql6-sqlite enthalten.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for TLS is missing: https addresses cannot be reached. Everything else works.</source>
        <translation>Das TLS-Plug-in von Qt fehlt: https-Adressen sind nicht erreichbar. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>No font for emoji is installed: in messages they are shown as boxes. What is posted is right all the same. On Debian one is in fonts-noto-color-emoji.</source>
        <translation>Es ist keine Schriftart für Emojis installiert: In Nachrichten erscheinen sie als Kästchen. Was gepostet wird, stimmt trotzdem. Unter Debian ist eine in fonts-noto-color-emoji enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n byte(s); that is no reply of a Rocket.Chat server.</source>
        <translation>
            <numerusform>%1 hat mit mehr als %n Byte geantwortet; das ist keine Antwort eines Rocket.Chat-Servers.</numerusform>
            <numerusform>%1 hat mit mehr als %n Bytes geantwortet; das ist keine Antwort eines Rocket.Chat-Servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; the token is not sent after redirects.</source>
        <translation>%1 leitet um, ohne zu sagen, wohin; nach Umleitungen wird das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>The text is too large to import: at most %1 MB are read.</source>
        <translation>Der Text ist für den Import zu groß: Höchstens %1 MB werden gelesen.</translation>
    </message>
    <message>
        <source>This is not a text that can be imported.</source>
        <translation>Das ist kein Text, der sich importieren lässt.</translation>
    </message>
    <message>
        <source>This is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>Das ist kein curl-Befehl, keine HTTP-Datei, keine HAR-Datei, keine Postman-Sammlung, kein Beispiel und kein JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The request line and headers are longer than %n byte(s). Send fewer or shorter headers, or a shorter address.</source>
        <translation>
            <numerusform>Anfragezeile und Header sind länger als %n Byte. Senden Sie weniger oder kürzere Header oder eine kürzere Adresse.</numerusform>
            <numerusform>Anfragezeile und Header sind länger als %n Bytes. Senden Sie weniger oder kürzere Header oder eine kürzere Adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is longer than %n byte(s). Send less, or raise the relay&apos;s body limit.</source>
        <translation>
            <numerusform>Der Body ist länger als %n Byte. Senden Sie weniger, oder erhöhen Sie die Obergrenze des Relays für den Body.</numerusform>
            <numerusform>Der Body ist länger als %n Bytes. Senden Sie weniger, oder erhöhen Sie die Obergrenze des Relays für den Body.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss eine Zeichenkette stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string or a number, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss eine Zeichenkette oder eine Zahl stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be true or false, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss true oder false stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a number, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss eine Zahl stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be an object, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss ein Objekt stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a list, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss eine Liste stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a full address (https://…) or an upload path, not %1.</source>
        <translation>Der Server lehnt die Nachricht ab: Hier muss eine vollständige Adresse (https://…) oder ein Upload-Pfad stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: Invalid href value provided. It must be a full address (https://…) or an upload path.</source>
        <translation>Der Server lehnt die Nachricht ab: Invalid href value provided. Es muss eine vollständige Adresse (https://…) oder ein Upload-Pfad sein.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <extracomment>%2: a number, with a fraction where there is one</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet (%2 s).</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; messages are not sent after redirects.</source>
        <translation>%1 leitet um, ohne zu sagen, wohin; nach Umleitungen werden Nachrichten nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n second(s); the limit is a setting of the relay.</source>
        <translation>
            <numerusform>Von %2 kamen zu viele Anfragen (pro Minute erlaubt: %1). Die nächste ist in %n Sekunde willkommen; die Grenze ist eine Einstellung des Relays.</numerusform>
            <numerusform>Von %2 kamen zu viele Anfragen (pro Minute erlaubt: %1). Die nächste ist in %n Sekunden willkommen; die Grenze ist eine Einstellung des Relays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request did not arrive within %n second(s).</source>
        <translation>
            <numerusform>Die Anfrage ist nicht innerhalb von %n Sekunde eingetroffen.</numerusform>
            <numerusform>Die Anfrage ist nicht innerhalb von %n Sekunden eingetroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open. Close some, or try again in a moment.</source>
        <translation>
            <numerusform>Mehr als %n Verbindung ist offen. Schließen Sie sie, oder versuchen Sie es gleich noch einmal.</numerusform>
            <numerusform>Mehr als %n Verbindungen sind offen. Schließen Sie einige, oder versuchen Sie es gleich noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an object.</source>
        <translation>Die Einstellung „%1“ des Relays muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%3&quot; must be a number from %1 to %2.</source>
        <translation>Die Einstellung „%3“ des Relays muss eine Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be true or false.</source>
        <translation>Die Einstellung „%1“ des Relays muss true oder false sein.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a text.</source>
        <translation>Die Einstellung „%1“ des Relays muss ein Text sein.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an address that begins with http:// or https://.</source>
        <translation>Die Einstellung „%1“ des Relays muss eine Adresse sein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of the account that posts.</source>
        <translation>Die Einstellung „%1“ des Relays muss die ID des Kontos sein, das postet.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the name of the secret that holds the token.</source>
        <translation>Die Einstellung „%1“ des Relays muss der Name des Geheimnisses mit dem Token sein.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be script, pass-through, hold, outgoing or answer.</source>
        <translation>Die Einstellung „%1“ des Relays muss script, pass-through, hold, outgoing oder answer sein.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of a provider that signs.</source>
        <translation>Die Einstellung „%1“ des Relays muss die ID eines Anbieters sein, der signiert.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a list of names.</source>
        <translation>Die Einstellung „%1“ des Relays muss eine Liste von Namen sein.</translation>
    </message>
    <message>
        <source>The limit of calls to this address is reached (calls: %1, allowed: %2 in %3 ms): &quot;%4&quot;.</source>
        <extracomment>%1, %2: numbers of calls</extracomment>
        <translation>Die Grenze für Aufrufe dieser Adresse ist erreicht (Aufrufe: %1, erlaubt: %2 in %3 ms): „%4“.</translation>
    </message>
    <message>
        <source>The script returned an object without an object &quot;content&quot;; the server fails with &quot;%1&quot;.</source>
        <translation>Das Skript hat ein Objekt ohne ein Objekt „content“ zurückgegeben; der Server scheitert mit „%1“.</translation>
    </message>
    <message>
        <source>The script returned a value of the type %1 without an object &quot;content&quot;; the server fails with &quot;%2&quot;.</source>
        <translation>Das Skript hat einen Wert vom Typ %1 ohne ein Objekt „content“ zurückgegeben; der Server scheitert mit „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be &quot;webhook-incoming&quot; or &quot;webhook-outgoing&quot;.</source>
        <translation>„%1“ der Integration muss „webhook-incoming“ oder „webhook-outgoing“ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be a text.</source>
        <translation>„%1“ der Integration muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be true or false.</source>
        <translation>„%1“ der Integration muss true oder false sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 answered %3 (%n byte(s)).</source>
        <translation>
            <numerusform>%1 %2 antwortete %3 (%n Byte).</numerusform>
            <numerusform>%1 %2 antwortete %3 (%n Bytes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are posted.</source>
        <translation>
            <numerusform>%n Nachricht wird gepostet.</numerusform>
            <numerusform>%n Nachrichten werden gepostet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an expected result must be an object.</source>
        <translation>%1: Ein erwartetes Ergebnis muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>%2: an expected result must say &quot;format&quot;: %1.</source>
        <translation>%2: Ein erwartetes Ergebnis muss „format“: %1 enthalten.</translation>
    </message>
    <message>
        <source>The text is too long (characters: %1); servers take %2 unless set otherwise (&quot;error-message-size-exceeded&quot;).</source>
        <translation>Der Text ist zu lang (Zeichen: %1); Server nehmen %2 an, falls nicht anders eingestellt („error-message-size-exceeded“).</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme of the window</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme of the window</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The secret {{%1}} has no value here (%2); it is put in when the request is sent.</source>
        <translation>Das Geheimnis {{%1}} hat hier keinen Wert (%2); es wird beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value (%2).</source>
        <translation>Die Variable {{%1}} hat keinen Wert (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} refers to itself or too deeply to others (%2).</source>
        <translation>Die Variable {{%1}} verweist auf sich selbst oder zu tief auf andere (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} makes the request larger than can be sent (%2).</source>
        <translation>Die Variable {{%1}} macht die Anfrage größer, als gesendet werden kann (%2).</translation>
    </message>
    <message>
        <source>address</source>
        <comment>place of a variable</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>header %1</source>
        <comment>place of a variable</comment>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>body</source>
        <comment>place of a variable</comment>
        <translation>Body</translation>
    </message>
    <message>
        <source>Blank incoming webhook</source>
        <translation>Leerer eingehender Webhook</translation>
    </message>
    <message>
        <source>Blank outgoing webhook</source>
        <translation>Leerer ausgehender Webhook</translation>
    </message>
    <message>
        <source>Command bot</source>
        <translation>Befehls-Bot</translation>
    </message>
    <message>
        <source>Message forwarder</source>
        <translation>Weiterleiter von Nachrichten</translation>
    </message>
    <message>
        <source>Microsoft Teams cards</source>
        <translation>Karten von Microsoft Teams</translation>
    </message>
    <message>
        <source>New user greeter</source>
        <translation>Begrüßung neuer Benutzer</translation>
    </message>
    <message>
        <source>Slack-compatible senders</source>
        <translation>Slack-kompatible Absender</translation>
    </message>
    <message>
        <source>Upload notice</source>
        <translation>Hinweis auf hochgeladene Dateien</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to the room, in the name of the person who clicks.</source>
        <translation>Im Client sendet dieser Klick „%1“ an den Raum, im Namen der Person, die klickt.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>Im Client setzt dieser Klick „%1“ in das Nachrichtenfeld des Raums.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>Im Client zitiert dieser Klick die Nachricht und setzt „%1“ in das Nachrichtenfeld des Raums.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>look of the message</comment>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n byte(s): %4 (answered %5)</source>
        <translation>
            <numerusform>%1 %2: %3, %n Byte: %4 (mit %5 beantwortet)</numerusform>
            <numerusform>%1 %2: %3, %n Bytes: %4 (mit %5 beantwortet)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no token: %1.</source>
        <translation>Der Server gibt kein Token aus: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer (%1) holds no bearer token.</source>
        <translation>Die Antwort des Servers (%1) enthält kein Bearer-Token.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because %1 was deleted, moved or replaced while the relay had it open. Start the relay again; the sender should send it again.</source>
        <translation>Die Zustellung wird nicht angenommen, weil %1 gelöscht, verschoben oder ersetzt wurde, während das Relay die Datei geöffnet hatte. Starten Sie das Relay neu; der Absender sollte die Zustellung erneut senden.</translation>
    </message>
    <message>
        <source>The sender closed the connection before its request was complete. A proxy that gives up early, or a Content-Length that is too large?</source>
        <translation>Der Absender hat die Verbindung geschlossen, bevor seine Anfrage vollständig war. Hat ein Proxy zu früh aufgegeben, oder ist Content-Length zu groß?</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads, so what the server would do with it is not known here.</source>
        <translation>Der Body ist tiefer verschachtelt, als Hooksmith liest; daher ist hier nicht bekannt, was der Server damit tun würde.</translation>
    </message>
    <message>
        <source>Send a body that is nested less deeply.</source>
        <translation>Senden Sie einen weniger tief verschachtelten Body.</translation>
    </message>
    <message>
        <source>The body is nested too deeply to be copied to the script; the server answers &quot;%1&quot;.</source>
        <translation>Der Body ist zu tief verschachtelt, um an das Skript kopiert zu werden; der Server antwortet „%1“.</translation>
    </message>
    <message>
        <source>For GitHub repositories and (with --org=NAME instead of --repo) organizations; makes the webhook there by itself, and removes it when it ends.</source>
        <translation>Für Repositorys und (mit --org=NAME statt --repo) Organisationen auf GitHub; legt den Webhook dort selbst an und entfernt ihn am Ende wieder.</translation>
    </message>
    <message>
        <source>Go to what made this</source>
        <translation>Zum Ursprung springen</translation>
    </message>
    <message>
        <source>%1: not made by the script, but by the integration or the server.</source>
        <translation>%1: stammt nicht vom Skript, sondern von der Integration oder vom Server.</translation>
    </message>
    <message>
        <source>%1: line %2 of the script. F12 or Ctrl+click goes there.</source>
        <translation>%1: Zeile %2 des Skripts. F12 oder Strg+Klick springt dorthin.</translation>
    </message>
    <message>
        <source>%1: which line of the script makes it is not certain.</source>
        <translation>%1: Welche Zeile des Skripts das erzeugt, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Post this message to a Rocket.Chat server</source>
        <translation>Diese Nachricht auf einem Rocket.Chat-Server posten</translation>
    </message>
    <message>
        <source>The relay only reads secrets.</source>
        <translation>Das Relay kann Geheimnisse nur lesen.</translation>
    </message>
    <message>
        <source>This server compiles scripts with Babel, which makes &quot;var&quot; of &quot;let&quot; and &quot;const&quot;: there the variable is undefined at this place and the script goes on.</source>
        <translation>Dieser Server kompiliert Skripte mit Babel, das aus „let“ und „const“ „var“ macht: Dort ist die Variable an dieser Stelle undefined, und das Skript läuft weiter.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine counts all parameters in &quot;%1.length&quot;; a server counts those before the first with a default value.</source>
        <translation>Die Engine von Hooksmith zählt in „%1.length“ alle Parameter; ein Server zählt die vor dem ersten mit einem Standardwert.</translation>
    </message>
    <message>
        <source>A variable that is declared inside &quot;with&quot; does not get its value in Hooksmith&apos;s engine. Declare it outside.</source>
        <translation>Eine Variable, die innerhalb von „with“ deklariert wird, bekommt in der Engine von Hooksmith ihren Wert nicht. Deklarieren Sie sie außerhalb.</translation>
    </message>
    <message>
        <source>The script has made more than 10,000 proxies. A server refuses each of them where values are copied; Hooksmith&apos;s engine knows the first only.</source>
        <translation>Das Skript hat mehr als 10.000 Proxys angelegt. Ein Server lehnt jeden davon ab, wo Werte kopiert werden; die Engine von Hooksmith erkennt nur die ersten.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine reads what eval and Function are given as JavaScript of 2016: newer syntax in it works on a server, but not here.</source>
        <translation>Die Engine von Hooksmith liest das, was eval und Function übergeben wird, als JavaScript von 2016: Neuere Syntax darin funktioniert auf einem Server, aber nicht hier.</translation>
    </message>
    <message>
        <source>This property was deleted and set again. On a server it comes last then; in Hooksmith&apos;s engine it has its old place, which shows where keys are listed (Object.keys, for…in, JSON). Make a new object, or use a Map.</source>
        <translation>Diese Eigenschaft wurde gelöscht und wieder gesetzt. Auf einem Server steht sie dann an letzter Stelle; in der Engine von Hooksmith hat sie ihren alten Platz, was sich zeigt, wo Schlüssel aufgelistet werden (Object.keys, for…in, JSON). Legen Sie ein neues Objekt an, oder verwenden Sie eine Map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a parameter and a variable of the body: on a server a default value goes on seeing the parameter, in Hooksmith&apos;s engine it sees the variable. Give one of them another name.</source>
        <translation>„%1“ ist ein Parameter und eine Variable des Funktionskörpers: Auf einem Server sieht ein Standardwert weiterhin den Parameter, in der Engine von Hooksmith sieht er die Variable. Geben Sie einem von beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;new&quot; with an asynchronous function or a generator fails on a server (&quot;%1 is not a constructor&quot;), but not in Hooksmith&apos;s engine.</source>
        <translation>„new“ mit einer asynchronen Funktion oder einem Generator scheitert auf einem Server („%1 is not a constructor“), aber nicht in der Engine von Hooksmith.</translation>
    </message>
    <message>
        <source>In Hooksmith&apos;s engine no object is an instance of an asynchronous generator; on a server what %1() gives is one.</source>
        <translation>In der Engine von Hooksmith ist kein Objekt eine Instanz eines asynchronen Generators; auf einem Server ist das, was %1() liefert, eine.</translation>
    </message>
    <message>
        <source>A text for eval or Function could not be read. Hooksmith&apos;s engine knows JavaScript of 2016 there; a server knows newer syntax, too.</source>
        <translation>Ein Text für eval oder Function konnte nicht gelesen werden. Die Engine von Hooksmith kennt dort JavaScript von 2016; ein Server kennt auch neuere Syntax.</translation>
    </message>
    <message>
        <source>This promise is resolved with itself: a server rejects it (&quot;Chaining cycle detected for promise&quot;), in Hooksmith&apos;s engine it never settles.</source>
        <translation>Dieses Promise wird mit sich selbst aufgelöst: Ein Server lehnt es ab („Chaining cycle detected for promise“), in der Engine von Hooksmith wird es nie abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no journal in %1. A relay makes one when it starts; --data names another folder.</source>
        <translation>In %1 gibt es kein Journal. Ein Relay legt beim Start eines an; --data nennt einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Once: gh auth login, then gh extension install cli/gh-webhook; for organizations also gh auth refresh --scopes admin:org_hook</source>
        <translation>Einmalig: gh auth login, dann gh extension install cli/gh-webhook; für Organisationen auch gh auth refresh --scopes admin:org_hook</translation>
    </message>
    <message>
        <source>Only deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times.</source>
        <translation>Nur passende Zustellungen, zum Beispiel „provider:github status:&gt;=400“; mehrfach möglich.</translation>
    </message>
    <message>
        <source>How many at most, newest first (default: %1); 0: all.</source>
        <translation>Wie viele höchstens, die neuesten zuerst (Standard: %1); 0: alle.</translation>
    </message>
    <message>
        <source>Print one line of JSON per delivery.</source>
        <translation>Pro Zustellung eine Zeile JSON ausgeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected; what to look for is given with --filter.</source>
        <translation>„%1“ wird nicht erwartet; wonach gesucht wird, gibt --filter an.</translation>
    </message>
    <message>
        <source>--limit wants a number from 0 on, not &quot;%1&quot;.</source>
        <translation>--limit erwartet eine Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>hooksmith-cli: the journal is empty.</source>
        <translation>hooksmith-cli: Das Journal ist leer.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no delivery matches.</source>
        <translation>hooksmith-cli: Keine Zustellung passt.</translation>
    </message>
    <message>
        <source>--filter &quot;%1&quot;, from character %2: %3</source>
        <translation>--filter „%1“, ab Zeichen %2: %3</translation>
    </message>
    <message>
        <source>Print only events of deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times. All others are received, stored and forwarded as well.</source>
        <translation>Nur Ereignisse passender Zustellungen ausgeben, zum Beispiel „provider:github status:&gt;=400“; mehrfach möglich. Alle anderen werden ebenso empfangen, gespeichert und weitergeleitet.</translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Weitergeleitet.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message>
        <source>Still to be forwarded.</source>
        <translation>Noch weiterzuleiten.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Es gibt keinen Sitzungsbus.</translation>
    </message>
    <message>
        <source>Neither a Secret Service nor KWallet is installed.</source>
        <translation>Weder ein Secret Service noch KWallet ist installiert.</translation>
    </message>
    <message>
        <source>The address contains a space, which is written as %20 there.</source>
        <translation>Die Adresse enthält ein Leerzeichen; es wird dort als %20 geschrieben.</translation>
    </message>
    <message>
        <source>A header goes on in the next line, which HTTP no longer allows.</source>
        <translation>Ein Header geht in der nächsten Zeile weiter, was HTTP nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: TLS did not accept it (%2).</source>
        <extracomment>%2: the reason, as &quot;The certificate has expired&quot;</extracomment>
        <translation>%1 ist nicht sicher erreichbar: TLS hat die Verbindung nicht akzeptiert (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 with a web page, not as a Rocket.Chat webhook does. Is it being maintained, or is it not the address of an incoming integration?</source>
        <translation>%1 hat %2 mit einer Webseite geantwortet, nicht wie ein Rocket.Chat-Webhook. Wird der Server gerade gewartet, oder ist das nicht die Adresse einer eingehenden Integration?</translation>
    </message>
    <message>
        <source>The log of the journal %1 is damaged: what was received or forwarded last, before the relay ended, is not in it any more.</source>
        <translation>Das Protokoll des Journals %1 ist beschädigt: Was zuletzt empfangen oder weitergeleitet wurde, bevor das Relay endete, ist nicht mehr darin.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by another program. Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>Das Journal in %1 wird von einem anderen Programm verwendet. Halten Sie jenes Relay an, oder wählen Sie einen anderen Ordner (hooksmith-cli relay --data ORDNER).</translation>
    </message>
    <message>
        <source>The relay was stopped before the request was complete.</source>
        <translation>Das Relay wurde angehalten, bevor die Anfrage vollständig war.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known. Is it misspelt?</source>
        <translation>Die Einstellung „%1“ des Relays ist nicht bekannt. Ist sie falsch geschrieben?</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known and changes nothing. Is it misspelt?</source>
        <translation>Die Einstellung „%1“ des Relays ist nicht bekannt und ändert nichts. Ist sie falsch geschrieben?</translation>
    </message>
    <message>
        <source>The relay&apos;s settings name the integration &quot;%1&quot;, which is not among those that are served, so they change nothing.</source>
        <translation>Die Einstellungen des Relays nennen die Integration „%1“, die nicht zu den bedienten gehört; sie ändern daher nichts.</translation>
    </message>
    <message>
        <source>The key %1 is set without its certificate (tls.certificate).</source>
        <translation>Der Schlüssel %1 ist ohne sein Zertifikat (tls.certificate) gesetzt.</translation>
    </message>
    <message>
        <source>The certificate %1 is set without its key (tls.key).</source>
        <translation>Das Zertifikat %1 ist ohne seinen Schlüssel (tls.key) gesetzt.</translation>
    </message>
    <message>
        <source>The key of the certificate in %1 is neither RSA nor EC (Ed25519, perhaps), and Qt cannot use it. Make a certificate with an RSA or EC key.</source>
        <translation>Der Schlüssel des Zertifikats in %1 ist weder RSA noch EC (vielleicht Ed25519), und Qt kann ihn nicht verwenden. Erstellen Sie ein Zertifikat mit einem RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form that is RSA or EC, or its passphrase is another.</source>
        <translation>%1 enthält keinen privaten RSA- oder EC-Schlüssel in PEM-Form, oder seine Passphrase ist eine andere.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on only. Senders refuse it until then.</source>
        <translation>Das Zertifikat in %1 ist erst ab %2 gültig. Bis dahin lehnen Absender es ab.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be the number 1</source>
        <translation>„format“ muss die Zahl 1 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a header</source>
        <translation>„%1“ kann nicht der Name eines Headers sein</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has a line break in its value</source>
        <translation>der Header „%1“ hat einen Zeilenumbruch in seinem Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; needs a &quot;url&quot;</source>
        <translation>jeder Eintrag von „%1“ braucht eine „url“</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory. A server gives it %2 MB and would have stopped it, too.</source>
        <translation>Das Skript hat mehr als %1 MB Speicher verwendet. Ein Server gibt ihm %2 MB und hätte es ebenfalls abgebrochen.</translation>
    </message>
    <message>
        <source>If &quot;Symbol.toPrimitive&quot; is no function here, a server throws a TypeError where the object is converted; Hooksmith&apos;s engine passes it over.</source>
        <translation>Ist „Symbol.toPrimitive“ hier keine Funktion, löst ein Server einen TypeError aus, wo das Objekt umgewandelt wird; die Engine von Hooksmith übergeht das.</translation>
    </message>
    <message>
        <source>This default value reads &quot;%1&quot; before it has a value: this server throws a ReferenceError, Hooksmith&apos;s engine sees undefined.</source>
        <translation>Dieser Standardwert liest „%1“, bevor es einen Wert hat: Dieser Server löst einen ReferenceError aus, die Engine von Hooksmith sieht undefined.</translation>
    </message>
    <message>
        <source>Whether windows are light, dark or of high contrast.</source>
        <translation>Ob Fenster hell, dunkel oder mit hohem Kontrast erscheinen.</translation>
    </message>
    <message>
        <source>Between the quotes there is nothing to look for.</source>
        <translation>Zwischen den Anführungszeichen steht nichts, wonach gesucht werden könnte.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>Das Skript konnte nicht ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: nobody read the output, so %n line(s) were left out; what they told is in the journal.</source>
        <translation>
            <numerusform>hooksmith-cli: Niemand hat die Ausgabe gelesen, daher wurde %n Zeile weggelassen; was sie mitgeteilt hätte, steht im Journal.</numerusform>
            <numerusform>hooksmith-cli: Niemand hat die Ausgabe gelesen, daher wurden %n Zeilen weggelassen; was sie mitgeteilt hätten, steht im Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli markup [TEXT | --file FILE] [--options JSON]

Prints the tree that Rocket.Chat&apos;s message parser makes of the text.

  -h, --help       this help
  --file FILE      the file&apos;s bytes are the text; - = standard input
  --options JSON   overrides single keys of the parser&apos;s options: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</source>
        <translation>Aufruf: hooksmith-cli markup [TEXT | --file DATEI] [--options JSON]

Gibt den Baum aus, den der Nachrichtenparser von Rocket.Chat aus dem Text macht.

  -h, --help       diese Hilfe
  --file DATEI     die Bytes der Datei sind der Text; - = Standardeingabe
  --options JSON   überschreibt einzelne Schlüssel der Parseroptionen: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</translation>
    </message>
    <message>
        <source>Print the tree of a message&apos;s text</source>
        <translation>Den Baum eines Nachrichtentextes ausgeben</translation>
    </message>
    <message>
        <source>hooksmith-cli: the record of &quot;%1&quot; has no &quot;_id&quot; or no &quot;token&quot;; its address is %2, kept in %3.</source>
        <translation>hooksmith-cli: Der Datensatz von „%1“ hat keine „_id“ oder kein „token“; die Adresse ist %2, aufbewahrt in %3.</translation>
    </message>
    <message>
        <source>At the next start the address will be another.</source>
        <translation>Beim nächsten Start wird die Adresse eine andere sein.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: %1</source>
        <translation>hooksmith-cli: Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n of them wait(s) for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</source>
        <translation>
            <numerusform>hooksmith-cli: %n davon wartet auf die Integration „%1“ (_id %2), die dieses Relay nicht bedient: bis sie wieder bedient wird.</numerusform>
            <numerusform>hooksmith-cli: %n davon warten auf die Integration „%1“ (_id %2), die dieses Relay nicht bedient: bis sie wieder bedient wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written to %1: unsaved text is lost in a crash, the relay keeps what it receives only until Hooksmith ends, and there is no log. Scripts run, and workspaces elsewhere can be edited and saved.</source>
        <translation>In %1 kann nichts geschrieben werden: Ungespeicherter Text geht bei einem Absturz verloren, das Relay behält, was es empfängt, nur bis Hooksmith endet, und es gibt kein Protokoll. Skripte laufen, und Arbeitsbereiche an anderen Orten lassen sich bearbeiten und speichern.</translation>
    </message>
    <message>
        <source>A server has the languages of &quot;moment&quot;; here it knows English only, and dates are written in English.</source>
        <translation>Ein Server hat die Sprachen von „moment“; hier kann es nur Englisch, und Daten werden englisch geschrieben.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The decision cannot be left for the relay in %1: %2</source>
        <translation>Die Entscheidung kann dem Relay nicht in %1 hinterlassen werden: %2</translation>
    </message>
    <message>
        <source>The message waits for a person, who releases or drops it.</source>
        <translation>Die Nachricht wartet auf einen Menschen, der sie freigibt oder verwirft.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Ein anderes Programm belegt das Journal %1. Schließen Sie jenes Programm.</translation>
    </message>
    <message>
        <source>Until it can be used, every delivery is refused (503).</source>
        <translation>Bis es verwendet werden kann, wird jede Zustellung abgelehnt (503).</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered.</source>
        <translation>Der Absender hat die Verbindung geschlossen, bevor er eine Antwort bekam.</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered; over TLS it has to keep its sending half open until then.</source>
        <translation>Der Absender hat die Verbindung geschlossen, bevor er eine Antwort bekam; über TLS muss er seine Senderichtung bis dahin offen halten.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because it cannot be stored.</source>
        <translation>Die Zustellung wird nicht angenommen, weil sie nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Only one of --replay, --release, --drop and --requeue can be given.</source>
        <translation>Von --replay, --release, --drop und --requeue kann nur eines angegeben werden.</translation>
    </message>
    <message>
        <source>hooksmith-cli: No relay runs on this journal: the messages are forwarded at its next start.</source>
        <translation>hooksmith-cli: Auf diesem Journal läuft kein Relay: Die Nachrichten werden bei seinem nächsten Start weitergeleitet.</translation>
    </message>
    <message>
        <source>List what the relay has received, from its journal, or decide about it</source>
        <translation>Aus dem Journal auflisten, was das Relay empfangen hat, oder darüber entscheiden</translation>
    </message>
    <message>
        <source>Treat the deliveries as if they came in again, with today&apos;s scripts: those named, or those that --filter finds.</source>
        <translation>Die Zustellungen behandeln, als träfen sie erneut ein, mit den heutigen Skripten: die genannten oder die, die --filter findet.</translation>
    </message>
    <message>
        <source>Forward what is held.</source>
        <translation>Weiterleiten, was zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Forward nothing more of what is held, waits or was given up.</source>
        <translation>Nichts mehr weiterleiten von dem, was zurückgehalten wird, wartet oder aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Try again what was given up.</source>
        <translation>Erneut versuchen, was aufgegeben wurde.</translation>
    </message>
    <message>
        <source>A delivery to decide about; several may be named.</source>
        <translation>Eine Zustellung, über die entschieden wird; es können mehrere genannt werden.</translation>
    </message>
    <message>
        <source>Say which deliveries to decide about: either their ids or --filter.</source>
        <translation>Sagen Sie, über welche Zustellungen entschieden werden soll: entweder ihre IDs oder --filter.</translation>
    </message>
    <message>
        <source>hooksmith-cli: The journal can be used now; deliveries are accepted.</source>
        <translation>hooksmith-cli: Das Journal kann jetzt verwendet werden; Zustellungen werden angenommen.</translation>
    </message>
    <message>
        <source>hooksmith-cli: Other machines can use %1</source>
        <translation>hooksmith-cli: Andere Rechner können %1 verwenden</translation>
    </message>
    <message>
        <source>Held: it waits for a person, who releases or drops it.</source>
        <translation>Zurückgehalten: Es wartet auf einen Menschen, der es freigibt oder verwirft.</translation>
    </message>
    <message>
        <source>The relay will repeat it.</source>
        <translation>Das Relay wird sie wiederholen.</translation>
    </message>
    <message>
        <source>Left for the relay.</source>
        <translation>Dem Relay hinterlassen.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Repeated.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>hooksmith: there is no display to show a window on (DISPLAY, WAYLAND_DISPLAY or QT_QPA_PLATFORM name none that can be reached). Without one, hooksmith-cli runs, tests and relays, and hooksmith --render draws messages.</source>
        <translation>hooksmith: Es gibt keine Anzeige für ein Fenster (DISPLAY, WAYLAND_DISPLAY oder QT_QPA_PLATFORM nennen keine, die erreicht werden kann). Ohne Anzeige kann hooksmith-cli ausführen, testen und weiterleiten, und hooksmith --render zeichnet Nachrichten.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder. A workspace is one, with a %2.</source>
        <translation>%1 ist kein Ordner. Ein Arbeitsbereich ist einer, mit einer Datei %2.</translation>
    </message>
    <message>
        <source>The message could not be posted and was given up.</source>
        <translation>Die Nachricht konnte nicht gepostet werden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The script&apos;s own call was answered by the settings (&quot;answer&quot;), not by the network.</source>
        <translation>Der Aufruf des Skripts wurde aus den Einstellungen („answer“) beantwortet, nicht aus dem Netzwerk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes requests through, which only a webhook can take, but its target is the REST interface. Set the address of an incoming webhook (&quot;forward&quot;) for it, or choose another mode.</source>
        <translation>„%1“ reicht Anfragen durch, die nur ein Webhook annehmen kann, aber sein Ziel ist die REST-Schnittstelle. Geben Sie dafür die Adresse eines eingehenden Webhooks an („forward“), oder wählen Sie einen anderen Modus.</translation>
    </message>
    <message>
        <source>The message waits, because the token for the REST interface cannot be read: %1</source>
        <translation>Die Nachricht wartet, weil das Token für die REST-Schnittstelle nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>The relay&apos;s settings &quot;%1&quot; and &quot;%2&quot; name two targets. Messages go by REST, and &quot;%1&quot; is not used.</source>
        <translation>Die Einstellungen „%1“ und „%2“ des Relays nennen zwei Ziele. Nachrichten gehen über REST, und „%1“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an outgoing webhook does not have. It is served as &quot;outgoing&quot;: the caller is answered with the script&apos;s message, and nothing is forwarded or held.</source>
        <translation>Die Einstellung „%1“ des Relays ist „%2“, was es bei einem ausgehenden Webhook nicht gibt. Er wird als „outgoing“ bedient: Der Aufrufer bekommt die Nachricht des Skripts als Antwort, und nichts wird weitergeleitet oder zurückgehalten.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an incoming webhook does not have. It is served as &quot;script&quot;: the script runs, and its message is forwarded.</source>
        <translation>Die Einstellung „%1“ des Relays ist „%2“, was es bei einem eingehenden Webhook nicht gibt. Er wird als „script“ bedient: Das Skript läuft, und seine Nachricht wird weitergeleitet.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; does not answer the caller, who gets the script&apos;s message. It answers the script&apos;s own HTTP call only, and only without --live.</source>
        <translation>Die Einstellung „%1“ des Relays antwortet nicht dem Aufrufer, der die Nachricht des Skripts bekommt. Sie beantwortet nur den HTTP-Aufruf des Skripts selbst, und nur ohne --live.</translation>
    </message>
</context>
<context>
    <name>QuickFixes</name>
    <message>
        <source>Call the class Script</source>
        <translation>Klasse in Script umbenennen</translation>
    </message>
    <message>
        <source>Put the code into class Script</source>
        <translation>Code in die Klasse Script setzen</translation>
    </message>
    <message>
        <source>Remove &quot;export&quot;</source>
        <translation>„export“ entfernen</translation>
    </message>
    <message>
        <source>Remove &quot;static&quot;</source>
        <translation>„static“ entfernen</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Return the request itself</source>
        <translation>Die Anfrage selbst zurückgeben</translation>
    </message>
    <message>
        <source>Add headers</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Make it text with toISOString()</source>
        <translation>Mit toISOString() in Text umwandeln</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>In eine Liste umwandeln</translation>
    </message>
    <message>
        <source>Use JSON.parse(await ….text())</source>
        <translation>JSON.parse(await ….text()) verwenden</translation>
    </message>
    <message>
        <source>Parse it with JSON.parse()</source>
        <translation>Mit JSON.parse() parsen</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Unverändert verwenden</translation>
    </message>
    <message>
        <source>Make it { text: … }</source>
        <translation>In { text: … } umwandeln</translation>
    </message>
    <message>
        <source>Declare it with let</source>
        <translation>Mit let deklarieren</translation>
    </message>
    <message>
        <source>Throw an Error</source>
        <translation>Einen Error auslösen</translation>
    </message>
    <message>
        <source>Ignore messages of bots</source>
        <translation>Nachrichten von Bots ignorieren</translation>
    </message>
    <message>
        <source>Remove it: the server ignores or refuses it</source>
        <translation>Entfernen: Der Server ignoriert es oder lehnt es ab</translation>
    </message>
    <message>
        <source>Use await fetch(…) (its result has other names)</source>
        <translation>await fetch(…) verwenden (das Ergebnis hat andere Namen)</translation>
    </message>
</context>
<context>
    <name>ScriptResolver</name>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <translation>
            <numerusform>[%n Element]</numerusform>
            <numerusform>[%n Elemente]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snippet: use letters, digits, - and _, beginning with a letter.</source>
        <translation>„%1“ taugt nicht als Name eines Snippets: Verwenden Sie Buchstaben, Ziffern, - und _, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1.</source>
        <translation>Das Snippet konnte nicht in %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Typings</name>
    <message>
        <source>The list of what a script can use is missing from this program.</source>
        <translation>Die Liste dessen, was ein Skript verwenden kann, fehlt in diesem Programm.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::AnswersForm</name>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>Antwort nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>Antwort nach unten verschieben</translation>
    </message>
    <message>
        <source>To the integration&apos;s own call</source>
        <translation>Auf den eigenen Aufruf der Integration</translation>
    </message>
    <message>
        <source>To a call of the script</source>
        <translation>Auf einen Aufruf des Skripts</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Edit all answers as JSON</source>
        <translation>Alle Antworten als JSON bearbeiten</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Vorgegebene Antworten</translation>
    </message>
    <message>
        <source>No answers yet: the integration&apos;s call fails as without a network. Add one with the plus.</source>
        <translation>Noch keine Antworten: Der Aufruf der Integration scheitert wie ohne Netzwerk. Mit dem Plus fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>No answers yet: calls of the script fail as without a network. Add one with the plus.</source>
        <translation>Noch keine Antworten: Aufrufe des Skripts scheitern wie ohne Netzwerk. Mit dem Plus fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Answers to the integration&apos;s call and to the script&apos;s own, as JSON</source>
        <translation>Antworten auf den Aufruf der Integration und auf die des Skripts selbst, als JSON</translation>
    </message>
    <message>
        <source>Canned answers to the script&apos;s own HTTP calls, as JSON</source>
        <translation>Vorgegebene Antworten auf die eigenen HTTP-Aufrufe des Skripts, als JSON</translation>
    </message>
    <message>
        <source>Method of the script&apos;s call</source>
        <translation>Methode des Skriptaufrufs</translation>
    </message>
    <message>
        <source>Address of the script&apos;s call</source>
        <translation>Adresse des Skriptaufrufs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>How long it takes, in milliseconds</source>
        <translation>Dauer in Millisekunden</translation>
    </message>
    <message>
        <source>How long it takes, without anybody waiting: for time limits</source>
        <translation>Wie lange es dauert, ohne dass jemand wartet: für Zeitlimits</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>Text des Fehlers</translation>
    </message>
    <message>
        <source>Body of the canned answer</source>
        <translation>Body der vorgegebenen Antwort</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Headers of the canned answer</source>
        <translation>Header der vorgegebenen Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>scheitert: %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call → %1</source>
        <translation>Aufruf der Integration → %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call, attempt %1 → %2</source>
        <translation>Aufruf der Integration, Versuch %1 → %2</translation>
    </message>
    <message>
        <source>Answers in order; the last one repeats</source>
        <translation>Antworten der Reihe nach; die letzte wiederholt sich</translation>
    </message>
    <message>
        <source>Calls that none of these match fail, as without a network</source>
        <translation>Aufrufe, zu denen nichts davon passt, scheitern wie ohne Netzwerk</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::BodyPart</name>
    <message>
        <source>Kind of the body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A JSON value: indented here, sent compactly</source>
        <translation>Ein JSON-Wert: hier eingerückt, kompakt gesendet</translation>
    </message>
    <message>
        <source>JSON, as typed</source>
        <translation>JSON, wie eingegeben</translation>
    </message>
    <message>
        <source>JSON, sent exactly as typed</source>
        <translation>JSON, genau wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>application/x-www-form-urlencoded</source>
        <translation>application/x-www-form-urlencoded</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Multipart-Formular</translation>
    </message>
    <message>
        <source>multipart/form-data, with files</source>
        <translation>multipart/form-data, mit Dateien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sent exactly as typed</source>
        <translation>Genau wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XML, sent exactly as typed</source>
        <translation>XML, genau wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes that are kept in a file beside the sample</source>
        <translation>Bytes, die in einer Datei neben dem Beispiel liegen</translation>
    </message>
    <message>
        <source>Indent the body</source>
        <translation>Body einrücken</translation>
    </message>
    <message>
        <source>Take the body from a file…</source>
        <translation>Body aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Save the body as a file…</source>
        <translation>Body als Datei speichern…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>JSON of the field &quot;payload&quot;</source>
        <translation>JSON des Felds „payload“</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes des Bodys</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… die ersten %1 von %2</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>Die Nutzdaten</translation>
    </message>
    <message>
        <source>Valid JSON in the field &quot;payload&quot;</source>
        <translation>Gültiges JSON im Feld „payload“</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) as sent</source>
        <translation>
            <numerusform>%n Byte, wie gesendet</numerusform>
            <numerusform>%n Bytes, wie gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>Sent as typed, %1</source>
        <translation>Wie eingegeben gesendet, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent compactly, %1</source>
        <translation>Gültiges JSON, kompakt gesendet, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent as typed, %1</source>
        <translation>Gültiges JSON, wie eingegeben gesendet, %1</translation>
    </message>
    <message>
        <source>Well-formed XML, sent as typed, %1</source>
        <translation>Wohlgeformtes XML, wie eingegeben gesendet, %1</translation>
    </message>
    <message>
        <source>Reading the large body…</source>
        <translation>Der große Body wird gelesen…</translation>
    </message>
    <message>
        <source>Too large: a body may have %1.</source>
        <translation>Zu groß: Ein Body darf %1 haben.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CodeEditor</name>
    <message>
        <source>%1 (Alt+Enter: mend it)</source>
        <translation>%1 (Alt+Eingabe: beheben)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompareDialog</name>
    <message>
        <source>Compare two deliveries</source>
        <translation>Zwei Zustellungen vergleichen</translation>
    </message>
    <message>
        <source>Both deliveries, line by line</source>
        <translation>Beide Zustellungen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Die beiden sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich.</numerusform>
            <numerusform>%n Stellen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionModel</name>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>snippet</source>
        <translation>Snippet</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsoleModel</name>
    <message>
        <source>canned answer</source>
        <translation>vorgegebene Antwort</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <translation>%1 %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsolePane</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>What the script prints with console.log() appears here.</source>
        <translation>Was das Skript mit console.log() ausgibt, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDecisions</name>
    <message>
        <source>Clear the list?</source>
        <translation>Liste leeren?</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</source>
        <translation>
            <numerusform>%n Zustellung der Liste vergessen, hier und im Journal? Nachrichten, die auf Weiterleitung warten, zurückgehalten oder aufgegeben sind, bleiben im Journal, ebenso alles Angeheftete.</numerusform>
            <numerusform>Alle %n Zustellungen der Liste vergessen, hier und im Journal? Nachrichten, die auf Weiterleitung warten, zurückgehalten oder aufgegeben sind, bleiben im Journal, ebenso alles Angeheftete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDetails</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message numerus="yes">
        <source>… cut: the body has %n byte(s)</source>
        <translation>
            <numerusform>… abgeschnitten: Der Body hat %n Byte</numerusform>
            <numerusform>… abgeschnitten: Der Body hat %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Forward attempts</source>
        <translation>Weiterleitungsversuche</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Gesendete Antwort</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Teile der Zustellung</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Copy what this tab shows</source>
        <translation>Inhalt dieses Reiters kopieren</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Wählen Sie eine Zustellung, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Konsole (%1)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Delivery, sender&apos;s id</source>
        <translation>Zustellung, ID des Absenders</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Otherwise than predicted</source>
        <translation>Anders als vorhergesagt</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Nichts wurde weitergeleitet.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Nachricht %1: %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Not checked: no secret</source>
        <translation>Nicht geprüft: kein Geheimnis</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Header: %1</translation>
    </message>
    <message>
        <source>Algorithm: %1</source>
        <translation>Algorithmus: %1</translation>
    </message>
    <message>
        <source>The sender sent this delivery before: %1</source>
        <translation>Der Absender hat diese Zustellung schon einmal gesendet: %1</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status code</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliverySource</name>
    <message numerus="yes">
        <source>%n deliver(ies) are no longer in memory; start the relay to read them from the journal.</source>
        <translation>
            <numerusform>%n Zustellung ist nicht mehr im Arbeitsspeicher; starten Sie das Relay, um sie aus dem Journal zu lesen.</numerusform>
            <numerusform>%n Zustellungen sind nicht mehr im Arbeitsspeicher; starten Sie das Relay, um sie aus dem Journal zu lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeployedComparison</name>
    <message>
        <source>Compare with the script on which server?</source>
        <translation>Mit dem Skript auf welchem Server vergleichen?</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Asking %1 for its script…</source>
        <translation>%1 wird nach dem Skript gefragt…</translation>
    </message>
    <message>
        <source>%1 has no incoming integration that you may see.</source>
        <translation>Auf %1 gibt es keine eingehende Integration, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>%1 has no outgoing integration that you may see.</source>
        <translation>Auf %1 gibt es keine ausgehende Integration, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Compare with which integration of %1?</source>
        <translation>Mit welcher Integration auf %1 vergleichen?</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Name der Integration</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffText</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffView</name>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>This script, compared</source>
        <translation>Dieses Skript, verglichen</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>Vorheriger Unterschied (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>Nächster Unterschied (Alt+Runter)</translation>
    </message>
    <message>
        <source>Put this difference back to the left version (Alt+Left)</source>
        <translation>Diesen Unterschied auf die linke Fassung zurücksetzen (Alt+Links)</translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation>Linke übernehmen</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Vergleich schließen (Esc)</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Documents</name>
    <message>
        <source>%1 is no part of the workspace any more; its unsaved text cannot be put back there.</source>
        <translation>%1 gehört nicht mehr zum Arbeitsbereich; der ungespeicherte Text kann dort nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved; save it first.</source>
        <translation>%1 enthält nicht gespeicherte Änderungen; speichern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>%1 was changed since it was searched.</source>
        <translation>%1 wurde seit der Suche geändert.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::EmptyState</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsGrid</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation>%1 als Text</translation>
    </message>
    <message>
        <source>Name: value
# Switched-off: value</source>
        <translation>Name: Wert
# Ausgeschaltet: Wert</translation>
    </message>
    <message>
        <source>name=value
# switched-off=value</source>
        <translation>Name=Wert
# Ausgeschaltet=Wert</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Edit all of them as text, a line for each</source>
        <translation>Alle als Text bearbeiten, jede Zeile ein Eintrag</translation>
    </message>
    <message>
        <source>%1: edit as text</source>
        <translation>%1: als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsModel</name>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>%1, a variable has no value</source>
        <translation>%1, eine Variable hat keinen Wert</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, ausgeschaltet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Zu suchender Text</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Nur in der Auswahl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Text, der eingesetzt wird</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Kein gültiger Ausdruck</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ForwardTargetField</name>
    <message>
        <source>Where messages go</source>
        <translation>Wohin Nachrichten gehen</translation>
    </message>
    <message>
        <source>Rocket.Chat webhook that gets the messages</source>
        <translation>Rocket.Chat-Webhook, der die Nachrichten bekommt</translation>
    </message>
    <message>
        <source>An incoming webhook</source>
        <translation>Ein eingehender Webhook</translation>
    </message>
    <message>
        <source>%1, as its user</source>
        <translation>%1, als dessen Benutzer</translation>
    </message>
    <message>
        <source>%1 (of the workspace, not in your list)</source>
        <translation>%1 (aus dem Arbeitsbereich, nicht in Ihrer Liste)</translation>
    </message>
    <message>
        <source>Posted by REST with your token; the script&apos;s room is used as it is, and fields that only webhooks know are left out.</source>
        <translation>Wird über REST mit Ihrem Token gepostet; der Raum aus dem Skript wird unverändert verwendet, und Felder, die nur Webhooks kennen, werden weggelassen.</translation>
    </message>
    <message>
        <source>Add this server under Relay, Servers: your token is needed to post there.</source>
        <translation>Fügen Sie diesen Server unter Relay, Server hinzu: Zum Posten dort ist Ihr Token nötig.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::GuideWindow</name>
    <message>
        <source>Hooksmith guide</source>
        <translation>Hooksmith-Handbuch</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HistoryDialog</name>
    <message>
        <source>(%1 that are not text)</source>
        <translation>(%1, kein Text)</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>In Gesendetem suchen</translation>
    </message>
    <message>
        <source>Search: method, address, status, headers, body</source>
        <translation>Suchen: Methode, Adresse, Status, Header, Body</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Open as a sample</source>
        <translation>Als Beispiel öffnen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s); secrets are not kept.</source>
        <translation>
            <numerusform>%1 von %n Anfrage; Geheimnisse werden nicht aufbewahrt.</numerusform>
            <numerusform>%1 von %n Anfragen; Geheimnisse werden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HoldDialog</name>
    <message>
        <source>Held: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Message %1 as JSON</source>
        <translation>Nachricht %1 als JSON</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Release to %1</source>
        <translation>&amp;Freigeben an %1</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>A message is a JSON object.</source>
        <translation>Eine Nachricht ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Von dieser Zustellung wird nichts mehr zurückgehalten.</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted before you release it here (Ctrl+Enter).</source>
        <translation>Der Absender hat schon eine Antwort bekommen. Nichts wird gepostet, bevor Sie es hier freigeben (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted to %1 before you release it here.</source>
        <translation>Der Absender hat schon eine Antwort bekommen. Nichts wird an %1 gepostet, bevor Sie es hier freigeben.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ImportDialog</name>
    <message>
        <source>Import requests</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n request(s). Each one that is chosen becomes a new sample of the shown integration.</source>
        <translation>
            <numerusform>%1 enthält %n Anfrage. Wird sie ausgewählt, wird sie ein neues Beispiel der angezeigten Integration.</numerusform>
            <numerusform>%1 enthält %n Anfragen. Jede ausgewählte wird ein neues Beispiel der angezeigten Integration.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Zu importierende Anfragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage importieren</numerusform>
            <numerusform>%n Anfragen importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::IncomingForm</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path and query of the request</source>
        <translation>Pfad und Query der Anfrage</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>What the script&apos;s own HTTP and fetch calls get</source>
        <translation>Was die eigenen Aufrufe des Skripts mit HTTP und fetch bekommen</translation>
    </message>
    <message>
        <source>Parameters of the address</source>
        <translation>Parameter der Adresse</translation>
    </message>
    <message>
        <source>Fill in {{variables}}</source>
        <translation>{{variables}} einsetzen</translation>
    </message>
    <message>
        <source>Off: braces in the address, the headers and the body are text of the sender</source>
        <translation>Aus: Klammern in Adresse, Headern und Body sind Text des Absenders</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature and authentication</source>
        <translation>Signatur und Authentifizierung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the request over the network, and see the answer</source>
        <translation>Die Anfrage über das Netzwerk senden und die Antwort ansehen</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::LiveBar</name>
    <message>
        <source>Go on with the sample&apos;s answers</source>
        <translation>Mit den Antworten des Beispiels weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this run really went to the network.</source>
        <translation>
            <numerusform>%n Aufruf dieses Laufs ging wirklich ins Netz.</numerusform>
            <numerusform>%n Aufrufe dieses Laufs gingen wirklich ins Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not called while you type: %1.</source>
        <translation>Beim Tippen nicht aufgerufen: %1.</translation>
    </message>
    <message>
        <source>The sample has no answer for %1.</source>
        <translation>Das Beispiel hat keine Antwort für %1.</translation>
    </message>
    <message>
        <source>Allow live calls…</source>
        <translation>Echte Aufrufe erlauben…</translation>
    </message>
    <message>
        <source>Let runs that you ask for really make the calls, in this workspace</source>
        <translation>In diesem Arbeitsbereich Läufe, die Sie auslösen, die Aufrufe wirklich machen lassen</translation>
    </message>
    <message>
        <source>Run live</source>
        <translation>Mit echten Aufrufen ausführen</translation>
    </message>
    <message>
        <source>Run now and really make the calls</source>
        <translation>Jetzt ausführen und die Aufrufe wirklich machen</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Nicht mehr erlauben</translation>
    </message>
    <message>
        <source>Answer calls from the sample again</source>
        <translation>Aufrufe wieder aus dem Beispiel beantworten</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MainWindow</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>This workspace has no integration yet.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Integration.</translation>
    </message>
    <message>
        <source>The script&apos;s file cannot be edited; Problems says why.</source>
        <translation>Die Datei des Skripts kann nicht bearbeitet werden; den Grund nennen die Probleme.</translation>
    </message>
    <message>
        <source>Choose an integration in the workspace, or make one.</source>
        <translation>Wählen Sie eine Integration im Arbeitsbereich, oder legen Sie eine an.</translation>
    </message>
    <message>
        <source>This integration has no sample yet.</source>
        <translation>Diese Integration hat noch kein Beispiel.</translation>
    </message>
    <message>
        <source>The request of the chosen sample appears here.</source>
        <translation>Die Anfrage des gewählten Beispiels erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing to run.</source>
        <translation>Nichts auszuführen.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Empfangene Anfrage</translation>
    </message>
    <message>
        <source>The sample that is run: %1</source>
        <translation>Das Beispiel, das ausgeführt wird: %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Konsole (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Festplatte geändert</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Was Sie eingegeben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Ordner eines Arbeitsbereichs öffnen</translation>
    </message>
    <message>
        <source>New workspace?</source>
        <translation>Neuer Arbeitsbereich?</translation>
    </message>
    <message>
        <source>%1 is not a workspace yet. Make it one?</source>
        <translation>%1 ist noch kein Arbeitsbereich. Soll er einer werden?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>About Hooksmith</source>
        <translation>Über Hooksmith</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>The sample that is run</source>
        <translation>Das Beispiel, das ausgeführt wird</translation>
    </message>
    <message>
        <source>Save captured request as sample</source>
        <translation>Empfangene Anfrage als Beispiel speichern</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Verhalten wie</translation>
    </message>
    <message>
        <source>Server version to behave like</source>
        <translation>Serverversion, deren Verhalten gilt</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Bereic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>Dem &amp;Desktop folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No host is allowed yet; click a picture&apos;s place to allow its host</source>
        <translation>Noch ist kein Host erlaubt; klicken Sie auf die Stelle eines Bildes, um dessen Host zu erlauben</translation>
    </message>
    <message>
        <source>Pictures are loaded from</source>
        <translation>Bilder werden geladen von</translation>
    </message>
    <message>
        <source>Take away the mark to load nothing more from %1</source>
        <translation>Entfernen Sie das Häkchen, um von %1 nichts mehr zu laden</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Alle &amp;vergessen</translation>
    </message>
    <message>
        <source>Runs that you ask for really make the calls of the script and the integration; otherwise the sample answers them</source>
        <translation>Läufe, die Sie auslösen, machen die Aufrufe des Skripts und der Integration wirklich; sonst antwortet das Beispiel</translation>
    </message>
    <message>
        <source>Allow live calls?</source>
        <translation>Echte Aufrufe erlauben?</translation>
    </message>
    <message>
        <source>Let the scripts of this workspace call the network when you press Run?</source>
        <translation>Sollen die Skripte dieses Arbeitsbereichs ins Netz dürfen, wenn Sie „Ausführen“ wählen?</translation>
    </message>
    <message>
        <source>Calls of HTTP and fetch, and the requests of outgoing integrations, are then really made, with whatever data the script puts into them. Nothing is called while you type. You can take this back in the Run menu.</source>
        <translation>Aufrufe mit HTTP und fetch und die Anfragen ausgehender Integrationen werden dann wirklich gemacht, mit allen Daten, die das Skript hineinlegt. Beim Tippen wird nichts aufgerufen. Im Menü „Ausführen“ können Sie dies zurücknehmen.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Stop &amp;relay</source>
        <translation>&amp;Relay anhalten</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>&amp;Relay starten</translation>
    </message>
    <message>
        <source>This request was received before Hooksmith was last started; only its messages were kept, to be forwarded.</source>
        <translation>Diese Anfrage wurde vor dem letzten Start von Hooksmith empfangen; nur ihre Nachrichten wurden aufbewahrt, um sie weiterzuleiten.</translation>
    </message>
    <message>
        <source>A server called an outgoing integration; the details in Traffic show what it sent and got.</source>
        <translation>Ein Server hat eine ausgehende Integration aufgerufen; die Details im Datenverkehr zeigen, was er gesendet und bekommen hat.</translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation>Empfangene Anfrage</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Als Beispiel speichern</translation>
    </message>
    <message>
        <source>Name of the sample:</source>
        <translation>Name des Beispiels:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, wie gespeichert</translation>
    </message>
    <message>
        <source>Text of the clipboard</source>
        <translation>Text der Zwischenablage</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Scripts (*.js *.mjs *.txt)</source>
        <translation>Skripte (*.js *.mjs *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 ist für einen Vergleich zu groß.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Save the results as JUnit XML</source>
        <translation>Ergebnisse als JUnit-XML speichern</translation>
    </message>
    <message>
        <source>Hide the pane %1</source>
        <translation>Bereich %1 ausblenden</translation>
    </message>
    <message>
        <source>Show the pane %1</source>
        <translation>Bereich %1 anzeigen</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>Traffic (%n new)</source>
        <translation>
            <numerusform>Datenverkehr (%n neue)</numerusform>
            <numerusform>Datenverkehr (%n neue)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, with secrets as variables to be set.</source>
        <translation>Kopiert, mit Geheimnissen als Variablen, die zu setzen sind.</translation>
    </message>
    <message>
        <source>Connected. What arrives there is treated here.</source>
        <translation>Verbunden. Was dort eintrifft, wird hier behandelt.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>Disconnected, because the relay was stopped.</source>
        <translation>Getrennt, weil das Relay angehalten wurde.</translation>
    </message>
    <message>
        <source>The relay is running</source>
        <translation>Das Relay läuft</translation>
    </message>
    <message>
        <source>Go on receiving webhooks with the window closed? An icon in the desktop&apos;s tray shows it, and brings the window back. Your answer is remembered; the Relay menu changes it.</source>
        <translation>Webhooks auch bei geschlossenem Fenster weiter empfangen? Ein Symbol im Infobereich des Desktops zeigt es an und bringt das Fenster zurück. Ihre Antwort wird gemerkt; im Menü „Relay“ lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Hooksmith relay, listening on %1</source>
        <translation>Hooksmith-Relay, lauscht auf %1</translation>
    </message>
    <message>
        <source>This request belongs to no integration of the workspace, so there is no place for a sample of it.</source>
        <translation>Diese Anfrage gehört zu keiner Integration des Arbeitsbereichs, daher gibt es keinen Ort für ein Beispiel davon.</translation>
    </message>
    <message>
        <source>Saved as the sample &quot;%1&quot;.</source>
        <translation>Als Beispiel „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Als HAR exportieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Nach %1 exportiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Start the relay first.</source>
        <translation>Starten Sie zuerst das Relay.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <translation>Lauscht auf %1.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Neues Beispiel</translation>
    </message>
    <message>
        <source>Name of the new sample of %1:</source>
        <translation>Name des neuen Beispiels von %1:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Folder for the new workspace</source>
        <translation>Ordner für den neuen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Older workspace</source>
        <translation>Älterer Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 was written in an older form. Hooksmith can bring it up to date; before that, every file is copied to a folder beside it.</source>
        <translation>%1 wurde in einer älteren Form geschrieben. Hooksmith kann den Arbeitsbereich auf den neuesten Stand bringen; vorher wird jede Datei in einen Ordner daneben kopiert.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Sichern und aktualisieren</translation>
    </message>
    <message>
        <source>The workspace was brought up to date (format %1 to %2). Everything as it was is in %3.</source>
        <translation>Der Arbeitsbereich wurde aktualisiert (Format %1 auf %2). Der vorherige Stand liegt vollständig in %3.</translation>
    </message>
    <message>
        <source>Integration, sample or symbol; &gt; commands, @ symbols, : line</source>
        <translation>Integration, Beispiel oder Symbol; &gt; Befehle, @ Symbole, : Zeile</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Zu Zeile %L1 springen</translation>
    </message>
    <message>
        <source>Type a line from 1 to %L1</source>
        <translation>Geben Sie eine Zeile von 1 bis %L1 ein</translation>
    </message>
    <message>
        <source>No message: choose an integration, or make one.</source>
        <translation>Keine Nachricht: Wählen Sie eine Integration, oder legen Sie eine an.</translation>
    </message>
    <message>
        <source>No message yet: there is no sample to run.</source>
        <translation>Noch keine Nachricht: Es gibt kein Beispiel, das ausgeführt werden könnte.</translation>
    </message>
    <message>
        <source>No message yet: run the sample to see what the script posts.</source>
        <translation>Noch keine Nachricht: Führen Sie das Beispiel aus, um zu sehen, was das Skript postet.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Imported as the sample &quot;%1&quot;.</source>
        <translation>Als Beispiel „%1“ importiert.</translation>
    </message>
    <message>
        <source>No log is written: %1 is not there.</source>
        <translation>Es wird kein Protokoll geschrieben: %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Asking the parts of Hooksmith…</source>
        <translation>Die Teile von Hooksmith werden abgefragt…</translation>
    </message>
    <message>
        <source>Diagnostics were copied: versions and folders, no secrets.</source>
        <translation>Diagnose kopiert: Versionen und Ordner, keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Several parts of this installation are missing or cannot be used.</source>
        <translation>Mehrere Teile dieser Installation fehlen oder sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>My integrations</source>
        <translation>Meine Integrationen</translation>
    </message>
    <message>
        <source>Your integrations are kept in %1.</source>
        <translation>Ihre Integrationen liegen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Tests (%n gescheitert)</numerusform>
            <numerusform>Tests (%n gescheitert)</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known yet that could be asked for its script. The clipboard and files can be compared, too (in the menu View).</source>
        <translation>Es ist noch kein Server bekannt, der nach seinem Skript gefragt werden könnte. Vergleichen lässt sich auch mit der Zwischenablage und mit Dateien (im Menü „Ansicht“).</translation>
    </message>
    <message>
        <source>Enter a server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Mit %1 verglichen.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run with &quot;%2&quot;. They would differ everywhere but here.</source>
        <translation>Nicht übernommen: Diese Nachricht enthält Werte der Umgebung „%1“, die Tests laufen aber mit „%2“. Ihre Ergebnisse würden überall außer hier abweichen.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run without one. They would differ everywhere but here.</source>
        <translation>Nicht übernommen: Diese Nachricht enthält Werte der Umgebung „%1“, die Tests laufen aber ohne Umgebung. Ihre Ergebnisse würden überall außer hier abweichen.</translation>
    </message>
    <message>
        <source>Show what the tests get</source>
        <translation>Zeigen, was die Tests erhalten</translation>
    </message>
    <message>
        <source>The sample %1</source>
        <translation>Das Beispiel %1</translation>
    </message>
    <message>
        <source>says what happened</source>
        <translation>sagt, was geschah</translation>
    </message>
    <message>
        <source>All samples of %1</source>
        <translation>Alle Beispiele von %1</translation>
    </message>
    <message>
        <source>posts one message</source>
        <translation>postet eine Nachricht</translation>
    </message>
    <message>
        <source>Checks in JavaScript</source>
        <translation>Prüfungen in JavaScript</translation>
    </message>
    <message>
        <source>A test fails when it throws. There is message, messages, response, result and sample, and expect(value) with toBe, toEqual, toContain, toMatch, toHaveProperty and others.</source>
        <translation>Ein Test schlägt fehl, wenn er einen Fehler auslöst. Es gibt message, messages, response, result und sample sowie expect(value) mit toBe, toEqual, toContain, toMatch, toHaveProperty und weiteren.</translation>
    </message>
    <message>
        <source>&amp;Save and test</source>
        <translation>&amp;Speichern und testen</translation>
    </message>
    <message>
        <source>The checks are not saved.</source>
        <translation>Die Prüfungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The integration %1</source>
        <translation>Die Integration %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Markdown, in a file beside what it is about: for those who come after you.</source>
        <translation>Markdown, in einer Datei neben dem, was sie beschreibt: für alle, die nach Ihnen kommen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The notes are not saved.</source>
        <translation>Die Notizen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no message to send: run a sample first.</source>
        <translation>Es gibt keine Nachricht zum Senden: Führen Sie zuerst ein Beispiel aus.</translation>
    </message>
    <message>
        <source>Hooksmith %1

A desktop IDE for Rocket.Chat webhook integrations: the request, the script, the message.

© 2026 the Hooksmith authors. MIT licence; the parts that come along keep theirs (third-party-notices.md of the documentation).

Qt %2</source>
        <translation>Hooksmith %1

Eine Desktop-IDE für Rocket.Chat-Webhook-Integrationen: die Anfrage, das Skript, die Nachricht.

© 2026 die Autoren von Hooksmith. MIT-Lizenz; die mitgelieferten Teile behalten ihre eigene (third-party-notices.md in der Dokumentation).

Qt %2</translation>
    </message>
    <message>
        <source>Save the request as a sample first: an expected result belongs to one.</source>
        <translation>Speichern Sie die Anfrage zuerst als Beispiel: Ein erwartetes Ergebnis gehört zu einem Beispiel.</translation>
    </message>
    <message>
        <source>Save the request as a sample first (%1): an expected result belongs to one.</source>
        <translation>Speichern Sie die Anfrage zuerst als Beispiel (%1): Ein erwartetes Ergebnis gehört zu einem Beispiel.</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Als Beispiel speichern…</translation>
    </message>
    <message>
        <source>The example is in a temporary folder, because %1 cannot be written: what you change there is gone when Hooksmith ends.</source>
        <translation>Das Beispiel liegt in einem temporären Ordner, weil %1 nicht geschrieben werden kann: Was Sie dort ändern, ist weg, wenn Hooksmith endet.</translation>
    </message>
    <message>
        <source>Folder for your integrations</source>
        <translation>Ordner für Ihre Integrationen</translation>
    </message>
    <message>
        <source>Your integrations need a folder. Choose another one.</source>
        <translation>Ihre Integrationen brauchen einen Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Secrets were left out of it: %1.</source>
        <translation>Geheimnisse wurden weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MultipartGrid</name>
    <message>
        <source>Parts of the body</source>
        <translation>Teile des Bodys</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a text field</source>
        <translation>Textfeld hinzufügen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file&apos;s content</source>
        <translation>Inhalt einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Content…</source>
        <translation>Inhalt…</translation>
    </message>
    <message>
        <source>Take the part&apos;s content from a file</source>
        <translation>Inhalt des Teils aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Content of the part</source>
        <translation>Inhalt des Teils</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutgoingForm</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>File uploaded</source>
        <translation>Datei hochgeladen</translation>
    </message>
    <message>
        <source>Room archived</source>
        <translation>Raum archiviert</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Raum erstellt</translation>
    </message>
    <message>
        <source>User joined a room</source>
        <translation>Benutzer hat einen Raum betreten</translation>
    </message>
    <message>
        <source>User left a room</source>
        <translation>Benutzer hat einen Raum verlassen</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>All values of the event, as JSON</source>
        <translation>Alle Werte des Ereignisses, als JSON</translation>
    </message>
    <message>
        <source>HTTP answers</source>
        <translation>HTTP-Antworten</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>Auslösendes Wort</translation>
    </message>
    <message>
        <source>Puts the word at the start of the message</source>
        <translation>Setzt das Wort an den Anfang der Nachricht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>the user, when empty</source>
        <translation>wenn leer, der Benutzer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Art des Raums</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Private Gruppe</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>More about the message</source>
        <translation>Mehr zur Nachricht</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>id of the thread&apos;s first message</source>
        <translation>ID der ersten Nachricht des Threads</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>It was edited</source>
        <translation>Sie wurde bearbeitet</translation>
    </message>
    <message>
        <source>Mark as edited</source>
        <translation>Als bearbeitet kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as not edited</source>
        <translation>Als nicht bearbeitet kennzeichnen</translation>
    </message>
    <message>
        <source>A bot sent it</source>
        <translation>Von einem Bot gesendet</translation>
    </message>
    <message>
        <source>Another integration, for example: answering it may go on for ever</source>
        <translation>Zum Beispiel von einer anderen Integration: Darauf zu antworten, kann endlos weitergehen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>alias</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trigger word</comment>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutsideDialog</name>
    <message>
        <source>Reach the relay from outside</source>
        <translation>Relay von außen erreichen</translation>
    </message>
    <message>
        <source>Address of a smee channel</source>
        <translation>Adresse eines smee-Kanals</translation>
    </message>
    <message>
        <source>Or receive from a smee channel right here:</source>
        <translation>Oder direkt hier aus einem smee-Kanal empfangen:</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>smee writes JSON bodies anew, so signatures over the bytes may fail to verify.</source>
        <translation>smee schreibt JSON-Bodys neu, sodass Signaturen über die Bytes ungültig werden können.</translation>
    </message>
    <message>
        <source>The relay is stopped. The commands are for http://127.0.0.1:4180; start the relay to see its own port.</source>
        <translation>Das Relay ist angehalten. Die Befehle gelten für http://127.0.0.1:4180; starten Sie das Relay, um seinen eigenen Port zu sehen.</translation>
    </message>
    <message>
        <source>The relay listens on %1 and only programs on this machine reach it. A tunnel brings requests for &quot;%2&quot; here; run one of these in a terminal.</source>
        <translation>Das Relay lauscht auf %1, und nur Programme auf diesem Rechner erreichen es. Ein Tunnel bringt Anfragen für „%2“ hierher; führen Sie einen dieser Befehle in einem Terminal aus.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>installed: %1</source>
        <translation>installiert: %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>At the sender, enter %1.</source>
        <translation>Beim Absender einzutragen: %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PaneHeader</name>
    <message>
        <source>Float or dock the pane</source>
        <translation>Bereich lösen oder andocken</translation>
    </message>
    <message>
        <source>Hide the pane (View &gt; Panes brings it back)</source>
        <translation>Bereich ausblenden (Ansicht &gt; Bereiche bringt ihn zurück)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PartsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 that are not text</source>
        <translation>%1, kein Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content or file</source>
        <translation>Inhalt oder Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PropertiesPane</name>
    <message>
        <source>&quot;%1&quot; of the record</source>
        <translation>„%1“ des Datensatzes</translation>
    </message>
    <message>
        <source>https://…  one per line</source>
        <translation>https://…  eine pro Zeile</translation>
    </message>
    <message>
        <source>Event Trigger</source>
        <translation>Auslösendes Ereignis</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post to Channel</source>
        <translation>Im Kanal posten</translation>
    </message>
    <message>
        <source>#general, @ann</source>
        <translation>#general, @ann</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Posten als</translation>
    </message>
    <message>
        <source>Username of the account that posts</source>
        <translation>Benutzername des Kontos, das postet</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Name shown instead of the account&apos;s</source>
        <translation>Name, der anstelle des Kontonamens erscheint</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>Avatar-URL</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Override Destination Channel</source>
        <translation>Zielkanal überschreiben</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Given by the server; yours for the relay</source>
        <translation>Vom Server vergeben; für das Relay von Ihnen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Script Enabled</source>
        <translation>Skript aktiviert</translation>
    </message>
    <message>
        <source>Script Engine</source>
        <translation>Skript-Engine</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Retry Failed URL Calls</source>
        <translation>Fehlgeschlagene URL-Aufrufe wiederholen</translation>
    </message>
    <message>
        <source>Retry Count</source>
        <translation>Anzahl der Wiederholungsversuche</translation>
    </message>
    <message>
        <source>Retry Delay</source>
        <translation>Verzögerung der Wiederholungsversuche</translation>
    </message>
    <message>
        <source>Word Trigger Placement</source>
        <translation>Wörter können überall vorkommen</translation>
    </message>
    <message>
        <source>Anywhere in the message, not only at its beginning</source>
        <translation>Überall in der Nachricht, nicht nur am Anfang</translation>
    </message>
    <message>
        <source>Run When Message Is Edited</source>
        <translation>Beim Bearbeiten ausführen</translation>
    </message>
    <message>
        <source>Trigger Words</source>
        <translation>Auslösende Wörter</translation>
    </message>
    <message>
        <source>Separated by commas; none = every message</source>
        <translation>Durch Kommas getrennt; keine = jede Nachricht</translation>
    </message>
    <message>
        <source>Target Room</source>
        <translation>Zielraum</translation>
    </message>
    <message>
        <source>#room or @user</source>
        <translation>#raum oder @benutzer</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>Impersonate User</source>
        <translation>Benutzeridentität übernehmen</translation>
    </message>
    <message>
        <source>Post as who triggered it</source>
        <translation>Im Namen der Person posten, die ausgelöst hat</translation>
    </message>
    <message>
        <source>Copy the &amp;field list</source>
        <translation>&amp;Feldliste kopieren</translation>
    </message>
    <message>
        <source>All fields of the server&apos;s form with their values, in its order</source>
        <translation>Alle Felder des Serverformulars mit ihren Werten, in dessen Reihenfolge</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>&amp;Skript kopieren</translation>
    </message>
    <message>
        <source>The script as it is on the screen, for the server&apos;s form</source>
        <translation>Das Skript, wie es auf dem Bildschirm steht, für das Formular des Servers</translation>
    </message>
    <message>
        <source>integration.json cannot be read; Problems says why.</source>
        <translation>integration.json kann nicht gelesen werden; den Grund nennen die Probleme.</translation>
    </message>
    <message>
        <source>The properties of the chosen integration appear here.</source>
        <translation>Die Eigenschaften der gewählten Integration erscheinen hier.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Its address: not known before it has an id and a token</source>
        <translation>Ihre Adresse: nicht bekannt, bevor sie eine ID und ein Token hat</translation>
    </message>
    <message>
        <source>Its address: &lt;server&gt;/hooks/%1/%2</source>
        <translation>Ihre Adresse: &lt;server&gt;/hooks/%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>The server would refuse this (%n error(s)).</source>
        <translation>
            <numerusform>Der Server würde dies ablehnen (%n Fehler).</numerusform>
            <numerusform>Der Server würde dies ablehnen (%n Fehler).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server would accept these values.</source>
        <translation>Der Server würde diese Werte annehmen.</translation>
    </message>
    <message>
        <source>By the script</source>
        <translation>Durch das Skript</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProxyPasswordField</name>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keep the proxy&apos;s password</source>
        <translation>Passwort des Proxys aufbewahren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Passwort des Proxys vergessen</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store for this proxy and user, in no file and no export.</source>
        <translation>Liegt für diesen Proxy und Benutzer im Schlüsselbund des Desktops, in keiner Datei und keinem Export.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address and user first.</source>
        <translation>Geben Sie zuerst Adresse und Benutzer des Proxys ein.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Es ist kein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Ein Passwort ist aufbewahrt.</translation>
    </message>
    <message>
        <source>A password is kept until Hooksmith is closed.</source>
        <translation>Ein Passwort ist aufbewahrt, bis Hooksmith geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RecoveryDialog</name>
    <message>
        <source>Unsaved texts</source>
        <translation>Ungespeicherte Texte</translation>
    </message>
    <message>
        <source>Hooksmith ended before these were saved. Marked ones are put back into the editor; files change only when you save.</source>
        <translation>Hooksmith wurde beendet, bevor diese gespeichert waren. Markierte werden im Editor wiederhergestellt; Dateien ändern sich erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Festplatte</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>ungespeichert</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayLimitsPage</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Time to receive a request</source>
        <translation>Zeit zum Empfangen einer Anfrage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Also for programs on &amp;this machine (tunnels share one)</source>
        <translation>Auch für Programme auf &amp;diesem Rechner (Tunnel teilen sich eine)</translation>
    </message>
    <message>
        <source>Deliveries that are kept</source>
        <translation>Aufbewahrte Zustellungen</translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation>Tage, die sie aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Header up to</source>
        <translation>&amp;Header bis</translation>
    </message>
    <message>
        <source>&amp;Body up to</source>
        <translation>&amp;Body bis</translation>
    </message>
    <message>
        <source>Received &amp;within</source>
        <translation>&amp;Empfangen innerhalb von</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>Gleich&amp;zeitige Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, per sender</source>
        <translation>Anfragen &amp;pro Minute und Absender</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Die &amp;neuesten aufbewahren</translation>
    </message>
    <message>
        <source>Keep &amp;for</source>
        <translation>Au&amp;fbewahrungsdauer</translation>
    </message>
    <message>
        <source>What waits, is held, was given up or is pinned is always kept.</source>
        <translation>Was wartet, zurückgehalten, aufgegeben oder angeheftet ist, wird immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Size of the journal</source>
        <translation>Größe des Journals</translation>
    </message>
    <message>
        <source>Journal &amp;up to</source>
        <translation>&amp;Journal bis</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySession</name>
    <message>
        <source>The workspace would send the token of another server to %1. Choose the server anew in the relay&apos;s settings.</source>
        <translation>Der Arbeitsbereich würde das Token eines anderen Servers an %1 senden. Wählen Sie den Server in den Einstellungen des Relays neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address and port, as in 127.0.0.1:4180.</source>
        <translation>„%1“ ist keine Angabe von Adresse und Port wie 127.0.0.1:4180.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of an incoming webhook, as in https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</source>
        <translation>„%1“ ist nicht die Adresse eines eingehenden Webhooks wie https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>Another Hooksmith window is running the relay already (its journal is in %1). Stop the relay there first.</source>
        <translation>In einem anderen Hooksmith-Fenster läuft das Relay bereits (sein Journal liegt in %1). Halten Sie das Relay zuerst dort an.</translation>
    </message>
    <message>
        <source>Enter it in the relay&apos;s settings.</source>
        <translation>Geben Sie es in den Einstellungen des Relays ein.</translation>
    </message>
    <message>
        <source>The relay keeps what it receives in a temporary folder: it is gone when Hooksmith ends.</source>
        <translation>Das Relay bewahrt, was es empfängt, in einem temporären Ordner auf: Es ist weg, wenn Hooksmith endet.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySettingsDialog</name>
    <message>
        <source>The script runs here; the finished message is forwarded.</source>
        <translation>Das Skript läuft hier; die fertige Nachricht wird weitergeleitet.</translation>
    </message>
    <message>
        <source>The request is forwarded byte for byte to the server&apos;s own webhook; the run here only predicts what becomes of it, and differences are marked.</source>
        <translation>Die Anfrage wird Byte für Byte an den Webhook des Servers weitergeleitet; der Lauf hier sagt nur vorher, was daraus wird, und Abweichungen werden markiert.</translation>
    </message>
    <message>
        <source>The script runs here; the message waits in the list until you release, edit or drop it.</source>
        <translation>Das Skript läuft hier; die Nachricht wartet in der Liste, bis Sie sie freigeben, bearbeiten oder verwerfen.</translation>
    </message>
    <message>
        <source>Every request gets this answer and nothing else happens: to see how the sender takes it.</source>
        <translation>Jede Anfrage bekommt diese Antwort, und sonst geschieht nichts: um zu sehen, wie der Absender darauf reagiert.</translation>
    </message>
    <message>
        <source>Relay settings</source>
        <translation>Relay-Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integrationen</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>Address and port to listen on</source>
        <translation>Adresse und Port, auf denen gelauscht wird</translation>
    </message>
    <message>
        <source>Host names that are accepted</source>
        <translation>Hostnamen, die angenommen werden</translation>
    </message>
    <message>
        <source>Names by which senders call this relay, as behind a tunnel or a proxy; others are refused. Separated by spaces.</source>
        <translation>Namen, unter denen Absender dieses Relay aufrufen, etwa hinter einem Tunnel oder Proxy; andere werden abgelehnt. Durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Nobody: only show what arrives</source>
        <translation>Niemand: nur anzeigen, was eintrifft</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain</source>
        <translation>PEM-Datei mit dem Zertifikat und seiner Kette</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>PEM-Datei mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation>&amp;Lauschen auf</translation>
    </message>
    <message>
        <source>Also called &amp;by</source>
        <translation>A&amp;uch aufgerufen als</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>&amp;Weiterleiten an</translation>
    </message>
    <message>
        <source>TLS &amp;certificate</source>
        <translation>TLS-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>TLS &amp;key</source>
        <translation>TLS-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>With both files the relay speaks https only.</source>
        <translation>Mit beiden Dateien spricht das Relay nur https.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Wie für alle</translation>
    </message>
    <message>
        <source>Whose signature is checked</source>
        <translation>Wessen Signatur geprüft wird</translation>
    </message>
    <message>
        <source>Whoever is recognised</source>
        <translation>Wer erkannt wird</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Re&amp;fuse requests without a valid signature</source>
        <translation>Anfragen ohne gültige Signatur a&amp;blehnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Forward &amp;to</source>
        <translation>&amp;Weiterleiten an</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Signiert von</translation>
    </message>
    <message>
        <source>Signing s&amp;ecret</source>
        <translation>Signaturge&amp;heimnis</translation>
    </message>
    <message>
        <source>Answer stat&amp;us</source>
        <translation>Antwortstat&amp;us</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>Inhaltst&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>B&amp;ody</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>Script here</source>
        <translation>Skript hier</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Durchreichen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Outgoing endpoint</source>
        <translation>Ausgehender Endpunkt</translation>
    </message>
    <message>
        <source>Answer only</source>
        <translation>Nur antworten</translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation>Keiner: Signaturen werden nicht geprüft</translation>
    </message>
    <message>
        <source>Kept; type a new one to replace it, a space to remove it</source>
        <translation>Aufbewahrt; ein neues eingeben, um es zu ersetzen, ein Leerzeichen, um es zu entfernen</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Im Schlüsselbund des Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>Removed; signatures are not checked.</source>
        <translation>Entfernt; Signaturen werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Nur im Arbeitsspeicher: Hooksmith fragt nach dem nächsten Start erneut danach.</translation>
    </message>
    <message>
        <source>Other machines can reach this address. Hooksmith asks before it listens there.</source>
        <translation>Andere Rechner können diese Adresse erreichen. Hooksmith fragt nach, bevor es dort lauscht.</translation>
    </message>
    <message>
        <source>TLS needs both the certificate and the key.</source>
        <translation>TLS braucht sowohl das Zertifikat als auch den Schlüssel.</translation>
    </message>
    <message>
        <source>The relay is running: address, TLS and limits take effect when it is started again.</source>
        <translation>Das Relay läuft: Adresse, TLS und Grenzen werden mit dem nächsten Start wirksam.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>A Rocket.Chat server&apos;s outgoing webhook calls this address; the script&apos;s message is the answer. What stands below answers the script&apos;s own HTTP call, unless calls are live; that call fails until you have changed it.</source>
        <translation>Der ausgehende Webhook eines Rocket.Chat-Servers ruft diese Adresse auf; die Nachricht des Skripts ist die Antwort. Was unten steht, beantwortet den HTTP-Aufruf des Skripts selbst, sofern Aufrufe nicht echt sind; dieser Aufruf schlägt fehl, bis Sie es geändert haben.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayTray</name>
    <message>
        <source>A message was given up.</source>
        <translation>Eine Nachricht wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Show Hooksmith</source>
        <translation>Hooksmith anzeigen</translation>
    </message>
    <message>
        <source>Stop the relay and quit</source>
        <translation>Relay anhalten und beenden</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) failed</source>
        <translation>
            <numerusform>%n Webhook gescheitert</numerusform>
            <numerusform>%n Webhooks gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) arrived</source>
        <translation>
            <numerusform>%n Webhook eingetroffen</numerusform>
            <numerusform>%n Webhooks eingetroffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ReplayDialog</name>
    <message>
        <source>Replay a delivery</source>
        <translation>Zustellung wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n deliveries</source>
        <translation>
            <numerusform>%n Zustellung wiederholen</numerusform>
            <numerusform>%n Zustellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>This relay</source>
        <translation>Dieses Relay</translation>
    </message>
    <message>
        <source>An address without a path gets the request&apos;s own path</source>
        <translation>Eine Adresse ohne Pfad bekommt den eigenen Pfad der Anfrage</translation>
    </message>
    <message>
        <source>Where to send</source>
        <translation>Wohin gesendet wird</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Forward the message to</source>
        <translation>Nachricht weiterleiten an</translation>
    </message>
    <message>
        <source>As the integration does; or another webhook&apos;s address</source>
        <translation>Wie bei der Integration; oder die Adresse eines anderen Webhooks</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>&amp;Weiterleiten an</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text; it is sent as it was.</source>
        <translation>Dieser Body ist kein UTF-8-Text; er wird gesendet, wie er war.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>To sign again after a change; not kept</source>
        <translation>Um nach einer Änderung neu zu signieren; wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Signing &amp;secret</source>
        <translation>&amp;Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Replay here</source>
        <translation>Hier wiederholen</translation>
    </message>
    <message>
        <source>Replay, forward to %1</source>
        <translation>Wiederholen und an %1 weiterleiten</translation>
    </message>
    <message>
        <source>Enter an address that begins with http:// or https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The relay is stopped; start it, or enter another address.</source>
        <translation>Das Relay ist angehalten; starten Sie es, oder geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>The body was changed, so its signature no longer fits. Enter the secret to have it signed again.</source>
        <translation>Der Body wurde geändert, die Signatur passt daher nicht mehr. Geben Sie das Geheimnis ein, um neu signieren zu lassen.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>Zeile %1 der Header hat nicht die Form „Name: Wert“.</translation>
    </message>
    <message numerus="yes">
        <source>%n replayed; the list shows what came of it.</source>
        <translation>
            <numerusform>%n Zustellung wiederholt; die Liste zeigt, was daraus wurde.</numerusform>
            <numerusform>%n Zustellungen wiederholt; die Liste zeigt, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be replayed.</source>
        <translation>%1 von %2: Wiederholung nicht möglich.</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms: %3</source>
        <translation>Mit %1 beantwortet in %2 ms: %3</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 failed.</source>
        <translation>%1 von %2 gesendet, %3 gescheitert.</translation>
    </message>
    <message>
        <source>Delivery %1 was answered %2.</source>
        <translation>Zustellung %1 wurde mit %2 beantwortet.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RequestPane</name>
    <message>
        <source>Text of the sample&apos;s file</source>
        <translation>Text der Beispieldatei</translation>
    </message>
    <message>
        <source>This is a sample now; save it to go on with the form</source>
        <translation>Das ist jetzt ein Beispiel; speichern Sie es, um mit dem Formular weiterzumachen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The environment whose values stand for {{variables}}</source>
        <translation>Die Umgebung, deren Werte für {{variables}} eingesetzt werden</translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation>Anfrage importieren</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Only a request can be sent; an event happens on the server.</source>
        <translation>Nur eine Anfrage kann gesendet werden; ein Ereignis geschieht auf dem Server.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message>
        <source>Requests (*.har *.http *.rest *.json *.txt *.sh *.curl)</source>
        <translation>Anfragen (*.har *.http *.rest *.json *.txt *.sh *.curl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only a request can be copied; an event has none.</source>
        <translation>Nur eine Anfrage kann kopiert werden; ein Ereignis hat keine.</translation>
    </message>
    <message>
        <source>Copied; secrets stand there as names to be filled in.</source>
        <translation>Kopiert; anstelle von Geheimnissen stehen dort Namen, die zu ersetzen sind.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RunBar</name>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SampleDocument</name>
    <message numerus="yes">
        <source>%n byte(s) that are not text; they are sent as they are.</source>
        <translation>
            <numerusform>%n Byte, das kein Text ist; es wird unverändert gesendet.</numerusform>
            <numerusform>%n Bytes, die kein Text sind; sie werden unverändert gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Die Antworten</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 of text, which is too much to be typed in; it is sent as it is.</source>
        <translation>%1 Text, zu viel zum Bearbeiten; er wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Methode ändern</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Change the headers</source>
        <translation>Header ändern</translation>
    </message>
    <message>
        <source>Change the kind of the body</source>
        <translation>Art des Bodys ändern</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Anfrage ändern</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Variablen einsetzen</translation>
    </message>
    <message>
        <source>Leave braces as they are</source>
        <translation>Klammern unverändert lassen</translation>
    </message>
    <message>
        <source>Change the body</source>
        <translation>Body ändern</translation>
    </message>
    <message>
        <source>Change the parts of the body</source>
        <translation>Teile des Bodys ändern</translation>
    </message>
    <message>
        <source>Take the body from a file</source>
        <translation>Body aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Formular ändern</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptEditor</name>
    <message>
        <source>Go to line</source>
        <translation>Zu Zeile springen</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Zu Symbol springen</translation>
    </message>
    <message>
        <source>Class, method or function</source>
        <translation>Klasse, Methode oder Funktion</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Snippet einfügen</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Name des Snippets</translation>
    </message>
    <message>
        <source>Select the code that is to become a snippet.</source>
        <translation>Wählen Sie den Code aus, der ein Snippet werden soll.</translation>
    </message>
    <message>
        <source>Keep as snippet</source>
        <translation>Als Snippet behalten</translation>
    </message>
    <message>
        <source>What will you type to get it?</source>
        <translation>Was werden Sie eintippen, um es zu bekommen?</translation>
    </message>
    <message>
        <source>Nothing to mend here</source>
        <translation>Hier gibt es nichts zu beheben</translation>
    </message>
    <message>
        <source>This needs your own hand</source>
        <translation>Dies müssen Sie selbst beheben</translation>
    </message>
    <message>
        <source>The formatter is not part of this program.</source>
        <translation>Der Formatierer ist in diesem Programm nicht enthalten.</translation>
    </message>
    <message>
        <source>The script could not be formatted: %1</source>
        <translation>Das Skript konnte nicht formatiert werden: %1</translation>
    </message>
    <message>
        <source>The script was not formatted, because it does not parse. %1</source>
        <translation>Das Skript wurde nicht formatiert, weil es sich nicht parsen lässt. %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n Cursor</numerusform>
            <numerusform>%n Cursor</numerusform>
        </translation>
    </message>
    <message>
        <source>Script, second view</source>
        <translation>Skript, zweite Ansicht</translation>
    </message>
    <message>
        <source>%1, as it is here</source>
        <translation>%1, wie hier</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptSymbol</name>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SearchPane</name>
    <message>
        <source>Find in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>ab|</source>
        <translation>ab|</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Show the line to replace</source>
        <translation>Zeile zum Ersetzen anzeigen</translation>
    </message>
    <message>
        <source>Replace with (\1 and $1 stand for captured groups)</source>
        <translation>Ersetzen durch (\1 und $1 stehen für erfasste Gruppen)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Only the first %1 are looked for.</source>
        <translation>Nur die ersten %1 werden gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>%n Stelle e&amp;rsetzen</numerusform>
            <numerusform>%n Stellen e&amp;rsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n Stelle %1</numerusform>
            <numerusform>%n Stellen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <extracomment>Follows &quot;3 places&quot;</extracomment>
        <translation>
            <numerusform>in %n Datei</numerusform>
            <numerusform>in %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SecurityPart</name>
    <message>
        <source>Sign as</source>
        <translation>Signieren als</translation>
    </message>
    <message>
        <source>Nobody: not signed</source>
        <translation>Niemand: nicht signiert</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>The sample&apos;s file has only this name; the secret itself is in the keychain</source>
        <translation>In der Beispieldatei steht nur dieser Name; das Geheimnis selbst liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Put the secret into the keychain and sign with it</source>
        <translation>Das Geheimnis in den Schlüsselbund legen und damit signieren</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Geheimnis im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Address that was given to Trello</source>
        <translation>Adresse, die bei Trello angegeben wurde</translation>
    </message>
    <message>
        <source>Timestamp header chosen in Grafana</source>
        <translation>In Grafana gewählter Zeitstempel-Header</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>Zeit-Header</translation>
    </message>
    <message>
        <source>Kind of authentication</source>
        <translation>Art der Authentifizierung</translation>
    </message>
    <message>
        <source>User and password (basic)</source>
        <translation>Benutzer und Passwort (Basic)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>API-Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>Rocket.Chat token and user id</source>
        <translation>Rocket.Chat-Token und Benutzer-ID</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>Header des API-Schlüssels</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Passwort, Token oder Schlüssel</translation>
    </message>
    <message>
        <source>Write the header</source>
        <translation>Header schreiben</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Choose a provider to sign the request as it does. The signature follows every change of the body.</source>
        <translation>Wählen Sie einen Anbieter, um die Anfrage wie er zu signieren. Die Signatur folgt jeder Änderung des Bodys.</translation>
    </message>
    <message>
        <source>Enter it once</source>
        <translation>Einmal eingeben</translation>
    </message>
    <message>
        <source>The keychain has no secret &quot;%1&quot; yet. Enter it above.</source>
        <translation>Der Schlüsselbund hat noch kein Geheimnis „%1“. Geben Sie es oben ein.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Signed: %1 (%2).</source>
        <translation>Signiert: %1 (%2).</translation>
    </message>
    <message>
        <source>Take the headers away</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>The request has no authentication.</source>
        <translation>Die Anfrage hat keine Authentifizierung.</translation>
    </message>
    <message>
        <source>Enter the secret first; it goes into the keychain.</source>
        <translation>Geben Sie zuerst das Geheimnis ein; es kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The header takes the secret &quot;%1&quot; from the keychain when the request is sent.</source>
        <translation>Der Header holt das Geheimnis „%1“ aus dem Schlüsselbund, wenn die Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>header</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>login</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>OAuth 2 (client credentials)</source>
        <translation>OAuth 2 (Client Credentials)</translation>
    </message>
    <message>
        <source>Address that gives tokens</source>
        <translation>Adresse, die Token ausgibt</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Scope des Tokens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret; empty: the one in the keychain</source>
        <translation>Client-Geheimnis; leer: das im Schlüsselbund</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Token abrufen</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>Token wird bei %1 angefordert…</translation>
    </message>
    <message>
        <source>A token is in the keychain; it is good until %1.</source>
        <translation>Im Schlüsselbund liegt ein Token; es gilt bis %1.</translation>
    </message>
    <message>
        <source>A token is in the keychain.</source>
        <translation>Im Schlüsselbund liegt ein Token.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendMessageDialog</name>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>S&amp;ervers…</source>
        <translation>Ser&amp;ver…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>As the messages say: %1</source>
        <translation>Wie in den Nachrichten angegeben: %1</translation>
    </message>
    <message>
        <source>#channel or @person</source>
        <translation>#kanal oder @benutzername</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Post to %1 on %2</source>
        <translation>An %1 auf %2 &amp;posten</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Posten</translation>
    </message>
    <message>
        <source>There is no server yet: enter one with its address and token.</source>
        <translation>Es gibt noch keinen Server: Fügen Sie einen mit Adresse und Token hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), exactly as shown, in the name of the account of this server.</source>
        <translation>
            <numerusform>%n Nachricht, genau wie angezeigt, im Namen des Kontos auf diesem Server.</numerusform>
            <numerusform>%n Nachrichten, genau wie angezeigt, im Namen des Kontos auf diesem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and picture of the message need the permission message-impersonate.</source>
        <translation>Für Name und Bild der Nachricht ist die Berechtigung message-impersonate nötig.</translation>
    </message>
    <message>
        <source>The address is not https: the token could be read on the way.</source>
        <translation>Die Adresse verwendet kein https: Das Token könnte unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Wird gepostet…</translation>
    </message>
    <message numerus="yes">
        <source>Posted %n message(s) to %1.</source>
        <translation>
            <numerusform>%n Nachricht an %1 gepostet.</numerusform>
            <numerusform>%n Nachrichten an %1 gepostet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been posted before.</source>
        <translation>
            <numerusform>Zuvor wurde %n Nachricht gepostet.</numerusform>
            <numerusform>Zuvor wurden %n Nachrichten gepostet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendPart</name>
    <message>
        <source>Where to send it</source>
        <translation>Wohin gesendet wird</translation>
    </message>
    <message>
        <source>A server (the sample&apos;s path is added), or the whole address of a webhook</source>
        <translation>Ein Server (der Pfad des Beispiels wird angehängt) oder die ganze Adresse eines Webhooks</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Wie gesendet wird</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Umleitungen folgen</translation>
    </message>
    <message>
        <source>Accept any certificate, this time</source>
        <translation>Dieses Mal jedes Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Nothing is sent until you press the button.</source>
        <translation>Es wird nichts gesendet, bis Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Show only what is at this path of the JSON</source>
        <translation>Nur anzeigen, was unter diesem Pfad des JSON steht</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id</source>
        <translation>Filter: $.items[*].id</translation>
    </message>
    <message>
        <source>Show JSON indented</source>
        <translation>JSON eingerückt anzeigen</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body…</source>
        <translation>Body der Antwort speichern…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>Body der Antwort speichern</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 ms (first byte after %2 ms)</source>
        <translation>%1 ms (erstes Byte nach %2 ms)</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s), to %1</source>
        <translation>
            <numerusform>%n Umleitung, nach %1</numerusform>
            <numerusform>%n Umleitungen, nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the body was not read</source>
        <translation>der Rest des Bodys wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Header (%1)</translation>
    </message>
    <message>
        <source>the first %1 of %2; save it to see all</source>
        <translation>die ersten %1 von %2; zum Ansehen des Ganzen speichern</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Servers are where the relay posts messages to, and what the version to behave like is read from.</source>
        <translation>Auf Servern postet das Relay Nachrichten, und von ihnen wird die Version gelesen, deren Verhalten gilt.</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Zum Beispiel: Produktion</translation>
    </message>
    <message>
        <source>Shown by Rocket.Chat beside a new personal access token</source>
        <translation>Von Rocket.Chat neben einem neuen persönlichen Zugangsschlüssel angezeigt</translation>
    </message>
    <message>
        <source>In Rocket.Chat: your account&apos;s settings, Personal Access Tokens</source>
        <translation>In Rocket.Chat: in Ihren Kontoeinstellungen, Persönliche Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>Rot (Produktion)</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>A band of this colour marks whatever posts to this server</source>
        <translation>Ein Streifen in dieser Farbe kennzeichnet alles, was auf diesem Server postet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User id</source>
        <translation>&amp;Benutzer-ID</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugangs&amp;token</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Profiles that behave like this server</source>
        <translation>Profile, die sich wie dieser Server verhalten</translation>
    </message>
    <message>
        <source>Behave &amp;like it</source>
        <translation>Verhalten &amp;wie dieser</translation>
    </message>
    <message>
        <source>Run scripts as this version of the server does</source>
        <translation>Skripte so ausführen wie diese Version des Servers</translation>
    </message>
    <message>
        <source>Scripts now run as in &quot;%1&quot;.</source>
        <translation>Skripte werden jetzt wie bei „%1“ ausgeführt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Accept this one certificate for this server…</source>
        <translation>Dieses eine Zertifikat für diesen Server akzeptieren…</translation>
    </message>
    <message>
        <source>Forget the accepted certificate</source>
        <translation>Akzeptiertes Zertifikat vergessen</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the token and the messages.</source>
        <translation>Ohne https kann jeder auf dem Weg das Token und die Nachrichten lesen.</translation>
    </message>
    <message>
        <source>The token was for %1; enter the one for this server.</source>
        <translation>Das Token galt für %1; geben Sie das für diesen Server ein.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Im Schlüsselbund des Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Nur im Arbeitsspeicher: Hooksmith fragt nach dem nächsten Start erneut danach.</translation>
    </message>
    <message>
        <source>Remove the server?</source>
        <translation>Server entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 and its token? Integrations that post to it stop doing so.</source>
        <translation>%1 und das zugehörige Token entfernen? Integrationen, die dort posten, tun das dann nicht mehr.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Asking %1 for its version…</source>
        <translation>%1 wird nach der Version gefragt…</translation>
    </message>
    <message>
        <source>It is Rocket.Chat %1. Signing in…</source>
        <translation>Es ist Rocket.Chat %1. Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers, but: %2</source>
        <translation>Rocket.Chat %1 antwortet, aber: %2</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers. Enter user id and token to post there.</source>
        <translation>Rocket.Chat %1 antwortet. Geben Sie Benutzer-ID und Token ein, um dort zu posten.</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers and knows you as @%2.</source>
        <translation>Rocket.Chat %1 antwortet und kennt Sie als @%2.</translation>
    </message>
    <message>
        <source>No profile behaves like this version.</source>
        <translation>Kein Profil verhält sich wie diese Version.</translation>
    </message>
    <message>
        <source>Accept the certificate?</source>
        <translation>Zertifikat akzeptieren?</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate of %1. Compare its fingerprint with the one that the server&apos;s administrator gives you:

%2

Any other certificate of this server will still be refused.</source>
        <translation>Für dieses Zertifikat von %1 bürgt niemand. Vergleichen Sie seinen Fingerabdruck mit dem, den Sie von der Administration des Servers bekommen:

%2

Jedes andere Zertifikat dieses Servers wird weiterhin abgelehnt.</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Für %1 akzeptieren</translation>
    </message>
    <message>
        <source>None</source>
        <comment>colour</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eines pro Zeile</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingField</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Back to what holds for all workspaces</source>
        <translation>Zurück zu dem, was für alle Arbeitsbereiche gilt</translation>
    </message>
    <message>
        <source>Takes effect when Hooksmith is started again.</source>
        <translation>Wird mit dem nächsten Start von Hooksmith wirksam.</translation>
    </message>
    <message>
        <source>The open workspace has a value of its own.</source>
        <translation>Der geöffnete Arbeitsbereich hat einen eigenen Wert.</translation>
    </message>
    <message>
        <source>As for all workspaces.</source>
        <translation>Wie für alle Arbeitsbereiche.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Where the settings hold</source>
        <translation>Wo die Einstellungen gelten</translation>
    </message>
    <message>
        <source>For all workspaces</source>
        <translation>Für alle Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Some settings may be others in a workspace; they are kept with yours, not in its folder.</source>
        <translation>Manche Einstellungen können in einem Arbeitsbereich anders sein; sie werden bei Ihren aufbewahrt, nicht in seinem Ordner.</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>What differs from the defaults, as a file for another computer: without passwords, tokens and paths</source>
        <translation>Was vom Standard abweicht, als Datei für einen anderen Rechner: ohne Passwörter, Token und Pfade</translation>
    </message>
    <message>
        <source>&amp;Restart Hooksmith</source>
        <translation>Hooksmith &amp;neu starten</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords, tokens and paths.</source>
        <translation>Nach %1 exportiert, ohne Passwörter, Token und Pfade.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 Not taken, because they are unknown here, of another computer or wrong: %2.</source>
        <translation>%1 Nicht übernommen, weil hier unbekannt, von einem anderen Rechner oder falsch: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken.</source>
        <translation>
            <numerusform>%n Einstellung übernommen.</numerusform>
            <numerusform>%n Einstellungen übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Assign anyway</source>
        <translation>Trotzdem &amp;zuweisen</translation>
    </message>
    <message>
        <source>%1 is used by %2, which would lose it.</source>
        <translation>%1 wird von %2 verwendet und ginge dort verloren.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no keys of Hooksmith.</source>
        <translation>%1 enthält keine Tasten von Hooksmith.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SideFilesDialog</name>
    <message>
        <source>What it is about</source>
        <translation>Worauf es sich bezieht</translation>
    </message>
    <message>
        <source>Tab indents; Ctrl+Tab leads out of the text.</source>
        <translation>Tab rückt ein; Strg+Tab führt aus dem Text heraus.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TemplateGallery</name>
    <message>
        <source>New integration</source>
        <translation>Neue Integration</translation>
    </message>
    <message>
        <source>Who calls? GitHub, Grafana, …</source>
        <translation>Wer ruft auf? GitHub, Grafana, …</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>No template matches.</source>
        <translation>Keine Vorlage passt.</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>Beispiele: %1</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Wählen Sie zuerst eine Vorlage.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Erster Unterschied</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsPane</name>
    <message>
        <source>Test results</source>
        <translation>Testergebnisse</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The selected results are right: store them as the expected ones</source>
        <translation>Die ausgewählten Ergebnisse sind richtig: als erwartete speichern</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Store every result of this list as the expected one</source>
        <translation>Jedes Ergebnis dieser Liste als erwartetes speichern</translation>
    </message>
    <message>
        <source>Go to the sample</source>
        <translation>Zu diesem Beispiel springen</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Every sample can be held against the message that it gave when it was right.</source>
        <translation>Jedes Beispiel lässt sich mit der Nachricht vergleichen, die es ergab, als sie richtig war.</translation>
    </message>
    <message>
        <source>As expected:</source>
        <translation>Wie erwartet:</translation>
    </message>
    <message>
        <source>Nothing says yet what should come out. &quot;Accept&quot; stores this:</source>
        <translation>Noch ist nicht festgelegt, was herauskommen soll. „Übernehmen“ speichert dies:</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: passed</source>
        <translation>Prüfung „%1“: bestanden</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TracePane</name>
    <message>
        <source>Trace: why the message was posted or not</source>
        <translation>Ablauf: warum die Nachricht gepostet wurde oder nicht</translation>
    </message>
    <message>
        <source>Run something to see what the server would decide, step by step.</source>
        <translation>Führen Sie etwas aus, um Schritt für Schritt zu sehen, was der Server entscheiden würde.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>(oberste Ebene)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Answer to the caller: %1 %2</source>
        <translation>Antwort an den Aufrufer: %1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Steps in the server&apos;s history</source>
        <translation>Schritte im Verlauf des Servers</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>in %1, %2</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <extracomment>%1: a call (POST https://…), %2: how long the server waited before it</extracomment>
        <translation>%1 nach %2 ms</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficList</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>No delivery matches the filter.</source>
        <translation>Keine Zustellung passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficModel</name>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficPane</name>
    <message>
        <source>Let other machines in?</source>
        <translation>Andere Rechner zulassen?</translation>
    </message>
    <message>
        <source>At %1 every machine that can reach this one can send requests to the relay, not only programs on it. Whoever knows an integration&apos;s address can make it post messages.

Requests with a wrong token or signature are still refused. Use 127.0.0.1 and a tunnel when only one sender has to get in.</source>
        <translation>Unter %1 kann jeder Rechner, der diesen erreicht, Anfragen an das Relay senden, nicht nur Programme darauf. Wer die Adresse einer Integration kennt, kann sie Nachrichten posten lassen.

Anfragen mit falschem Token oder falscher Signatur werden weiterhin abgelehnt. Verwenden Sie 127.0.0.1 und einen Tunnel, wenn nur ein Absender Zugang braucht.</translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation>Auf %1 lauschen</translation>
    </message>
    <message>
        <source>Listening on %1. Waiting for the first request; for example:</source>
        <translation>Lauscht auf %1. Wartet auf die erste Anfrage; zum Beispiel:</translation>
    </message>
    <message>
        <source>The relay takes real webhooks, runs the script and shows the message.</source>
        <translation>Das Relay nimmt echte Webhooks entgegen, führt das Skript aus und zeigt die Nachricht.</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Wählen Sie eine Zustellung, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Reading it from the journal…</source>
        <translation>Wird aus dem Journal gelesen…</translation>
    </message>
    <message>
        <source>Only the summary of this delivery is in memory; start the relay to read it from the journal.</source>
        <translation>Von dieser Zustellung ist nur die Zusammenfassung im Arbeitsspeicher; starten Sie das Relay, um sie aus dem Journal zu lesen.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficRow</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Received before the last start; being forwarded now.</source>
        <translation>Vor dem letzten Start empfangen; wird jetzt weitergeleitet.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>held: release or drop it</source>
        <translation>zurückgehalten: freigeben oder verwerfen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>aufgegeben: %1</translation>
    </message>
    <message>
        <source>will be tried again: %1</source>
        <translation>neuer Versuch folgt: %1</translation>
    </message>
    <message>
        <source>Answered as the settings say; no script took part.</source>
        <translation>Gemäß den Einstellungen beantwortet; kein Skript war beteiligt.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>The script makes a message. It is not posted: no Rocket.Chat address is set.</source>
        <translation>Das Skript erzeugt eine Nachricht. Sie wird nicht gepostet: Es ist keine Rocket.Chat-Adresse eingestellt.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficStrip</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>Show the newest and follow again (f)</source>
        <translation>Neueste anzeigen und wieder folgen (f)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Zustellungen filtern</translation>
    </message>
    <message>
        <source>Filter: words, provider:github, status:&gt;=400, json:a.b=c…</source>
        <translation>Filter: Wörter, provider:github, status:&gt;=400, json:a.b=c…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for everywhere; all terms must hold; - turns one round.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</source>
        <translation>&lt;p&gt;Wörter werden überall gesucht; alle Bedingungen müssen zutreffen; - kehrt eine um.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the chosen deliveries</source>
        <translation>Mehr für die ausgewählten Zustellungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <translation>Angehalten (%1)</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>letztes Ereignis %1</translation>
    </message>
    <message>
        <source>no traffic yet</source>
        <translation>noch kein Datenverkehr</translation>
    </message>
    <message>
        <source>Listening on %1 · %2</source>
        <translation>Lauscht auf %1 · %2</translation>
    </message>
    <message>
        <source>Messages are not forwarded; Settings says where they could go.</source>
        <translation>Nachrichten werden nicht weitergeleitet; in den Einstellungen steht, wohin sie gehen könnten.</translation>
    </message>
    <message>
        <source>Messages are forwarded to %1.</source>
        <translation>Nachrichten werden an %1 weitergeleitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening on %1, for other machines %2 · %3</source>
        <translation>Lauscht auf %1, für andere Rechner %2 · %3</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariableAssist</name>
    <message>
        <source>a secret; put in only when the request is sent</source>
        <translation>ein Geheimnis; wird erst beim Senden der Anfrage eingesetzt</translation>
    </message>
    <message>
        <source>no secret of this name is known</source>
        <translation>kein Geheimnis mit diesem Namen ist bekannt</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>made anew when it is sent; always the same in runs</source>
        <translation>beim Senden jedes Mal neu erzeugt; in Läufen immer gleich</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>Die Variable {{%1}} hat keinen Wert.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>From the keychain, only when it is sent.</source>
        <translation>Aus dem Schlüsselbund, erst beim Senden.</translation>
    </message>
    <message>
        <source>Made anew when the request is sent; always the same in runs and tests.</source>
        <translation>Wird beim Senden der Anfrage jedes Mal neu erzeugt; in Läufen und Tests immer gleich.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Environment to edit</source>
        <translation>Zu bearbeitende Umgebung</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Diese Umgebung entfernen</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Variablen der Umgebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write {{name}} in a request, {{secret.name}} for a secret. Runs and tests use only the shared values; what is yours alone and secrets go into requests that are sent.</source>
        <translation>Schreiben Sie {{name}} in eine Anfrage, {{secret.name}} für ein Geheimnis. Läufe und Tests verwenden nur die geteilten Werte; was nur Ihnen gehört und Geheimnisse kommen in Anfragen, die gesendet werden.</translation>
    </message>
    <message>
        <source>In every environment</source>
        <translation>In jeder Umgebung</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Wo der Wert aufbewahrt wird</translation>
    </message>
    <message>
        <source>In the workspace, shared</source>
        <translation>Im Arbeitsbereich, geteilt</translation>
    </message>
    <message>
        <source>Here, only mine</source>
        <translation>Hier, nur für mich</translation>
    </message>
    <message>
        <source>In the keychain, secret</source>
        <translation>Im Schlüsselbund, geheim</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; can stand in one.</source>
        <translation>„%1“ kann nicht der Name einer Variablen sein: Erlaubt sind Buchstaben, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WelcomePage</name>
    <message>
        <source>Back to the work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>A working script with a sample request for GitHub, Grafana and others</source>
        <translation>Ein fertiges Skript mit Beispielanfrage für GitHub, Grafana und andere</translation>
    </message>
    <message>
        <source>A folder of integrations, or one that shall become it</source>
        <translation>Ein Ordner mit Integrationen oder einer, der es werden soll</translation>
    </message>
    <message>
        <source>An empty folder for your integrations</source>
        <translation>Ein leerer Ordner für Ihre Integrationen</translation>
    </message>
    <message>
        <source>Three finished integrations to look at and change</source>
        <translation>Drei fertige Integrationen zum Ansehen und Ändern</translation>
    </message>
    <message>
        <source>Ten short pages, from the first integration to CI</source>
        <translation>Zehn kurze Seiten, von der ersten Integration bis zur CI</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Send me a webhook</source>
        <translation>Schicken Sie mir einen Webhook</translation>
    </message>
    <message>
        <source>The command that sends a webhook</source>
        <translation>Der Befehl, der einen Webhook sendet</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copied. Run it in a shell: the message appears here.</source>
        <translation>Kopiert. Führen Sie den Befehl in einer Shell aus: Die Nachricht erscheint hier.</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Relay starten</translation>
    </message>
    <message>
        <source>This workspace has no integration yet. Begin with a finished one for the service that calls you.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Integration. Beginnen Sie mit einer fertigen für den Dienst, der Sie aufruft.</translation>
    </message>
    <message>
        <source>Write Rocket.Chat webhook integrations and see their messages as you type.</source>
        <translation>Schreiben Sie Webhook-Integrationen für Rocket.Chat und sehen Sie beim Tippen deren Nachrichten.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Hooksmith can take real webhooks on this computer, run the script and show the message. Nothing is reachable from outside.</source>
        <translation>Hooksmith kann auf diesem Rechner echte Webhooks entgegennehmen, das Skript ausführen und die Nachricht zeigen. Von außen ist nichts erreichbar.</translation>
    </message>
    <message>
        <source>The relay is waiting. Run this in a shell: the message appears here.</source>
        <translation>Das Relay wartet. Führen Sie dies in einer Shell aus: Die Nachricht erscheint hier.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Workbench</name>
    <message>
        <source>There is no sample to run; add one to the integration.</source>
        <translation>Es gibt kein Beispiel zum Ausführen; fügen Sie der Integration eins hinzu.</translation>
    </message>
    <message>
        <source>This sample is a request, but the integration is an outgoing one.</source>
        <translation>Dieses Beispiel ist eine Anfrage, die Integration ist aber eine ausgehende.</translation>
    </message>
    <message>
        <source>This sample is an event, but the integration is an incoming one.</source>
        <translation>Dieses Beispiel ist ein Ereignis, die Integration ist aber eine eingehende.</translation>
    </message>
    <message>
        <source>There is no captured request.</source>
        <translation>Es gibt keine empfangene Anfrage.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 has no integration.json; drop an integration&apos;s folder, or files.</source>
        <translation>%1 hat keine integration.json; legen Sie hier den Ordner einer Integration oder Dateien ab.</translation>
    </message>
    <message>
        <source>Drop %1 on an integration: it becomes one of its samples.</source>
        <translation>Legen Sie %1 auf einer Integration ab: Es wird dann eines ihrer Beispiele.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n file(s)</source>
        <translation>
            <numerusform>In %n Datei ersetzen</numerusform>
            <numerusform>In %n Dateien ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was replaced:</source>
        <translation>Nicht alles wurde ersetzt:</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceGuard</name>
    <message>
        <source>The workspace on disk cannot be read any more. What is open here stays open. %1</source>
        <translation>Der Arbeitsbereich auf der Festplatte kann nicht mehr gelesen werden. Was hier geöffnet ist, bleibt geöffnet. %1</translation>
    </message>
    <message>
        <source>This workspace is open in another Hooksmith window too (process %1). What is saved there appears here; neither window overwrites the other&apos;s changes unasked.</source>
        <translation>Dieser Arbeitsbereich ist auch in einem anderen Hooksmith-Fenster geöffnet (Prozess %1). Was dort gespeichert wird, erscheint hier; keines der Fenster überschreibt ungefragt die Änderungen des anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Hooksmith ended without saving. %n text(s) of %1 can be brought back.</source>
        <translation>
            <numerusform>Hooksmith wurde ohne Speichern beendet. %n Text von %1 kann wiederhergestellt werden.</numerusform>
            <numerusform>Hooksmith wurde ohne Speichern beendet. %n Texte von %1 können wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again.</source>
        <translation>%1 wurde auf der Festplatte geändert und neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed on disk and read again.</source>
        <translation>
            <numerusform>%n Datei wurde auf der Festplatte geändert und neu gelesen.</numerusform>
            <numerusform>%n Dateien wurden auf der Festplatte geändert und neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted on disk. What is here is still here; saving writes it again.</source>
        <translation>%1 wurde auf der Festplatte gelöscht. Was hier steht, ist noch da; beim Speichern wird die Datei wieder geschrieben.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 was changed on disk while you were editing it.</source>
        <translation>%1 wurde auf der Festplatte geändert, während Sie die Datei bearbeitet haben.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Festplatte</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceModel</name>
    <message>
        <source>incoming webhook</source>
        <translation>eingehender Webhook</translation>
    </message>
    <message>
        <source>outgoing webhook</source>
        <translation>ausgehender Webhook</translation>
    </message>
    <message>
        <source>%1, posts to %2</source>
        <translation>%1, postet in %2</translation>
    </message>
    <message>
        <source>%1, sample</source>
        <translation>%1, Beispiel</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspacePane</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceVariables</name>
    <message>
        <source>It was not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop IDE for Rocket.Chat webhook integrations</source>
        <translation>Desktop-IDE für Webhook-Integrationen von Rocket.Chat</translation>
    </message>
    <message>
        <source>Folder with a hooksmith.json</source>
        <translation>Ordner mit einer hooksmith.json</translation>
    </message>
    <message>
        <source>Look: system, light, dark or contrast</source>
        <translation>Aussehen: system, light, dark oder contrast</translation>
    </message>
    <message>
        <source>With --version: the versions of all parts and what protects scripts here.</source>
        <translation>Mit --version: die Versionen aller Teile und was Skripte hier schützt.</translation>
    </message>
    <message>
        <source>hooksmith: --theme takes system, light, dark or contrast, not &quot;%1&quot;.</source>
        <translation>hooksmith: --theme erwartet system, light, dark oder contrast, nicht „%1“.</translation>
    </message>
</context>
</TS>
