<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New integration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sa&amp;mple…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wor&amp;kspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;example workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration &amp;properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all f&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select ne&amp;xt occurrence (one more cursor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursors at &amp;all occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor a&amp;bove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor belo&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the prob&amp;lem here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to s&amp;ymbol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert a snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the selection as snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the address of the re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap &amp;long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show console text &amp;beside its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the script, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the script, one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the saved script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the clipboard (a deployed script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the l&amp;ayout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estart the script (forget its Store)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow &amp;live calls in this workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this &amp;integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the whole &amp;workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test again after every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results as &amp;JUnit XML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy a curl line for this integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay s&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach it from &amp;outside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when &amp;webhooks arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running when the &amp;window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow new deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the request &amp;builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with &amp;today&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave the delivery as a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relea&amp;se or drop what is held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try given-up &amp;messages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as HAR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;given-up messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save captured request as sa&amp;mple…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hooksmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>the server calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the chosen server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(await it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hooksmith</name>
    <message>
        <source>The secret &quot;%1&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store refused access. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no key store that answers, so tokens are kept in memory only: Hooksmith asks for them again after the next start. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is known as %1. Is the address spelled right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Does it speak http where https was asked for, or the other way round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Does it speak https at this port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the user id and token (401). Make a personal access token in your account&apos;s settings there, and copy both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this user to do that (403): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no more calls for now (429, its rate limit). Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no Rocket.Chat at this address (404). Is there a path missing, or one too many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the call (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Is the address that of a Rocket.Chat server, and nothing in between (a proxy&apos;s log-in page)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but not as a Rocket.Chat server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the call: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but did not say which version it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered with more than %2 bytes; that is no reply of a Rocket.Chat server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to %2. If that is the server, enter its address: the token is not sent after redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server, as in https://chat.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name and password in &quot;%1&quot;; user id and token have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the address of a webhook. Enter only the server&apos;s part, up to before /hooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for %1 is not known. Enter it under Relay, Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the request before --next is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-u %1 names no password, which curl would ask for: it is empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie file %1 is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 cannot be carried over and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first address is imported, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data comes from standard input, which the command line does not show: the body is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was not read: put its content into the body, or choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form field %1 has no &quot;=&quot; and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the form field %2 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has no colon and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command names no address: it seems to be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl would send one request for each value of %1; here it is one request with that text in its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-d and -F exclude each other: only the form is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell variables became variables of the request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first curl command is imported; another one starts at line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HAR file does not hold the content of the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no HAR file: it has no &quot;log.entries&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This HAR file has version %1; this version of Hooksmith reads 1.1 and 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The HAR file says that the body has %n byte(s), but does not hold it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in this HAR file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request in this HTTP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the HTTP file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script at line %1 of the HTTP file was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no request (METHOD ADDRESS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header needs a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The body (%n byte(s)) is not text and cannot stand in an HTTP file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of the path: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must follow &quot;..&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must follow &quot;.&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;[&quot; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, * or a &apos;name&apos; must stand in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts of &quot;%1&quot; in the Postman collection were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of the kind &quot;%1&quot; cannot be imported from Postman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request in this Postman collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Invoke-WebRequest or Invoke-RestMethod in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-%1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is computed by PowerShell and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is a table, which PowerShell would send as a form; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without -Method PowerShell sends GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter -%1 cannot be carried over and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell&apos;s $%1 became the variable {{%2}} of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$(%1) is computed by PowerShell and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to import: at most %2 MB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address that a request can be sent to: it needs http:// or https:// and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 was sent once with all its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names no Content-Type: application/octet-stream was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid (%1); it was accepted as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of sent requests (%1) cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote %1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends in a \, which announces another line: was something left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is left as it is: only a shell can expand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left as it is: only a shell can run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of &quot;%1 %2&quot; is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text after &lt;&lt;%1 never ends with a line &quot;%1&quot;: the command seems to be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends in a ^, which announces another line: was something left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line and headers are longer than %1 bytes. Send fewer or shorter headers, or a shorter address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes. Send less, or raise the relay&apos;s body limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is not an HTTP request line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an HTTP request (is the sender speaking TLS? This listener speaks plain HTTP: use http:// instead of https://).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length must be one whole number, without Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding must be sent once, without Content-Length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunked body is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header line is malformed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood is &quot;chunked&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTP/1.1 request must have a Host header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header contains a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only expectation understood is &quot;100-continue&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the chunked body is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full address (https://…) or an upload path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has more keys than can be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text wins over msg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as msg, trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s text, trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username wins over alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The displayed name; the poster needs the permission message-impersonate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration may not override its channel: the server refuses the message unless this is the channel it has anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel wins over roomId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the message is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored with the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both webhook kinds overwrite bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steers the reply when there are several channels; it is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks do not take UI blocks; only apps and the REST API&apos;s sendMessage do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this key from a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icon_url wins over avatar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses it: Invalid href value provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture beside the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as avatar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture (icon_url, avatar) wins over an emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icon_emoji wins over emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as the avatar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a list; the server logs a warning and drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link previews are off while this key is there, unless parseUrls is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as text, trimmed; it overwrites text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack only: Rocket.Chat&apos;s client does not draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn in this kind of attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, but the client does not draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored without author_name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title there is no arrow: the attachment stays collapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is Slack&apos;s name, not a CSS colour: the bar gets the text&apos;s colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored without title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored without image_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a download button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid attachment field, title and value is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client draws only actions of the type button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button needs text or image_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button needs url or msg_in_chat_window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button shows its picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button with url opens it and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, but the client does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the message: Invalid href value provided. It must be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the message: this must be %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text takes the client&apos;s parser too long; it is shown as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s parser fails on this text; it is shown as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message; it replaces what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: there is nothing to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content must be a message object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script itself refuses: the caller is answered 400 with this, and nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is answered this, once the message is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is posted in the name of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must stand inside content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not look at this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted before the request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no message object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the request that is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the request itself: inside this key it is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must stand inside message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call does not use this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: the server handles the answer as it does without a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1: nothing is posted, and the caller is told that all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1: the request is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned false: nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1: the server handles the answer as it does without a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1, not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content: what is to be posted must stand inside content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content: the server handles the answer as it does without a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no key: an empty message is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message between Hooksmith and its script host is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret itself, in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the raw body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the raw body and the callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over delivery id, timestamp and raw body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over timestamp and raw body</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent more than once; it is not clear which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but no secret is set for this integration. Enter the secret that %2 was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries the expected secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries another secret than the one that is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that is set here is not the base64 text that %1 shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well. Set the public address of this integration, exactly as it was registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no timestamp (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not match (%2): another secret is set at %3, or something between it and here changed the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also covers the address, which is taken to be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the signature cannot be read: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 ago; %2 allows %3. A replay of an old request must be signed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 in the future. Compare the clocks of this machine and the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not the base64 text that %1 shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well: enter that address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs with a certificate of its own, which the relay does not fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks; the token in the address is the only protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not known, so there is no signature to check; the token in the address is the only protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries no %1. Set a secret at %2 and here to have requests checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is set here, but the request carries no %1: is it also set at %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the provider whose signature is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing as %1 needs the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SNS asks whether this subscription is wanted. It is confirmed by opening %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks to confirm an Amazon SNS subscription, but the address to open is not Amazon&apos;s: &quot;%1&quot;. Do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender only asked whether the address exists (HEAD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack wanted to see its challenge again, and got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Event Grid wanted to see its validation code again, and got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused. Is the server running, and is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: its host name is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: its TLS certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not in HTTP. Is the port right, and http or https?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2, but not as a Rocket.Chat webhook does. Is it the address of an incoming integration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to %2. Set that address as the target; messages are not sent after redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no more messages for now (rate limit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the message (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script chose a room: switch on &quot;Allow to overwrite destination channel&quot; in the receiving integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was made for a webhook, and the target is the REST interface now. Replay the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was made for the REST interface, and the target is a webhook now. Replay the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request can be passed on to a webhook only, and the target is the REST interface now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1 was predicted, the server answered %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: &quot;%1&quot; was predicted, the server did not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply, &quot;%1&quot;: %2 was predicted, the server answered %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: the server also sent &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: %1 was predicted, the server answered %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in %1 is in use by %2 (process %3). Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is not in the journal any more: it was cleared, or forgotten to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1, because the disk is full, so it is not accepted. Make room; the sender should send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery could not be stored, because another program holds %1, so it is not accepted. Close that program; the sender should send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery could not be stored, because %1 is damaged, so it is not accepted. Stop the relay and move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1 (%2), so it is not accepted. Send it again when there is room on the disk and the file can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Hooksmith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it away to start with an empty one; what it still had to forward can then only be read out by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The script posts %n message(s), and an answer can hold only one: the first is answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The message has neither text nor attachments, so the server posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the integration&apos;s token in the body, in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries no token: the integration has none on the server, or this is not a Rocket.Chat server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in the body is the integration&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in the body is another one than the integration&apos;s: copy it from the server&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration was just removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret for checking the signature cannot be read, so nothing is accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set, so nothing is forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was stopped before the signature could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was stopped before the message could be forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay runs without a journal, so it has nothing to take this from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; was just removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place to read the secret &quot;%1&quot; from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this delivery waits to be forwarded any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this delivery was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not serve the integration &quot;%1&quot; any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %1 requests a minute came from %2. The next one is welcome in %n second(s); the limit is a setting of the relay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing at this address. A webhook&apos;s address is /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook address takes POST and GET, not %1. Let the sender use POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration has this id and token. Compare the address with the one Hooksmith shows for the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (%1). Does the sender accept this certificate, and does it use https://?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not arrive within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not answer for the host &quot;%1&quot;. If this request comes through a tunnel or proxy of yours, allow that name (hooksmith-cli relay --allow-host %1) or let the tunnel send &quot;Host: localhost&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Senders would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or its passphrase is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: another program uses that port already. Stop that program or choose another port (port 0 picks a free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is not permitted to listen on %1. Choose a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: this machine has no such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 connections are open. Close some, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of the account that posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the secret that holds the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a provider that signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has no JSON or form content type, so the server turns the text into an object with one key per character; the message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is neither JSON nor a form, so the server does not parse it; a script finds the text in request.content_raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body parser refuses JSON that is neither an object nor a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body parser refuses the body: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not hand multipart/form-data bodies to webhooks: no script runs and the payload is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send JSON instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not valid JSON (&quot;%1&quot;); the server swallows that and goes on with an empty object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a JSON object; the text is in request.content_raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is a JSON list; the server replaces it by an empty object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an object, or read request.content_raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form body is raw JSON, and servers of this age parse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer servers do not: send Content-Type: application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is raw JSON sent as a form, so the payload is an object whose only key is the JSON text; the message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json (curl --data does not).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; is not valid JSON (&quot;%1&quot;), so the form stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; held JSON; the script gets that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that the integration posts as may not impersonate: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the role &quot;bot&quot; (permission message-impersonate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has no method %1; the server writes a line into its log, answers success and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the method to the class (not static), with exactly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith could not run the script: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Hooksmith, not of the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook route of the server matches the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has the form /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no %1 for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the webhook with POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the body: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a JSON object with the header Content-Type: application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names the integration and its token; the server acts as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no integration of this id and token: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no integration of this id and token. The server fails with &quot;%1&quot;, and the caller sees only a 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token from the integration&apos;s settings into the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s id is &quot;%1&quot;, the address says &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was called %1 times already; the server allows %2 calls in %3 ms: &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration is disabled: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration has no script: the payload is posted as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration&apos;s script is not enabled: the payload is posted as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The payload is posted as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no body that the server would pass on, and this server runs the script only for requests with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a POST with a body. Up to 7.4 the script would run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server calls %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1; the server answers success and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return { content: { text: … } } to post a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script refused the request with its own &quot;error&quot;; the caller gets it with status 400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s &quot;user&quot; replaces the acting user; the server checks nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned a value without &quot;content&quot;; this server answers success and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return { content: { text: … } }. Servers from 7.5 answer 400 &quot;error-running-script&quot; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; replaces the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1 without an object &quot;content&quot;; the server fails with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return { content: { text: … } }, or nothing to post nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script threw &quot;%1&quot;; the caller sees only &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See line %1 of the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script could not be loaded: %1. The server says &quot;%2&quot; and keeps the reason in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script must define a class named Script whose constructor does not throw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script does not compile (%1). The server saves it all the same, runs nothing, and posts the raw payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct line %1 of the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers &quot;error-evaluating-script&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows %1 ms for loading (&quot;Script execution timed out.&quot;) and then answers &quot;error-evaluating-script&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sets no memory limit: it would run out of memory itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives a script %1 MB, answers &quot;error-running-script&quot;, and every later call fails until the integration is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sets no time limit for a call: it would hang, and the whole server with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms and answers &quot;error-running-script&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty; the server answers success and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;text&quot; or &quot;attachments&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names a destination of its own: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on &quot;Override destination channel&quot; in the integration, or leave channel and roomId out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; is no object: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return { content: { text: … } }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is no object: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server sends to one channel after the other: the channels before the failing one have got the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has neither text nor attachments; the server posts it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text into &quot;text&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s message is posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script does not compile; the raw payload is posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script runs; the payload is posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the message: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one room per item: &quot;#channel&quot;, &quot;@username&quot; or a room id. A text is not split at commas; use a list for several rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and pictures must start with http:// or https:// (an avatar may be a relative address); leave the member out when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item of an attachment&apos;s &quot;fields&quot; needs a title and a value; 0, false and an empty text count as missing, so turn them into text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text to what the setting Message_MaxAllowedSize of the server allows (5000 characters unless changed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account that the integration posts as the role &quot;bot&quot; (permission message-impersonate), or leave alias and avatar out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on Message_CustomFields_Enabled on the server, or leave &quot;customFields&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the message has the wrong type; convert it in the script, for example with String(value).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no channel to post to; set the integration&apos;s channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is posted to %1 as &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not posted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot use what &quot;%1&quot; returned: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is itself a message in %1 and starts the integration again, with request.data.bot set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the script returns nothing when request.data.bot is set, or use trigger words (issue 14723).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages are posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script ran. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script ran, and nothing is posted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration has no URL, so the server runs it for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a URL, even when the script answers without a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The default request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script, so the default request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is switched off, so the default request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not called: the integration is switched off by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, which this event always has on a server; the handler fails: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; has no message, and this server then sends only &quot;token&quot; and &quot;bot&quot; (a bug since 7.7, issue 36348).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, so the payload is only &quot;token&quot; and &quot;bot&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read other members of request.data without a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script does not compile: %1. The server stores it without running it and sends the default request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script fails while it is loaded: %1. The server hides this (&quot;error-evaluating-script&quot;) and sends the default request, token included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is in the server&apos;s log only; correct the line named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the default request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the response is handled by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2, which is no Error; the server&apos;s own error handling fails on it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw an Error: throw new Error(&apos;…&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server cancels the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server goes on as if there were no script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server the message is only in the integration&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back, so no call is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned %2, so the server makes no call and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the request to go on, or { message: { … } } to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has its &quot;url&quot; and &quot;method&quot; inside &quot;request&quot;, where the server does not look; no call is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has no &quot;url&quot; and &quot;method&quot;, so no call is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return an object with &quot;url&quot; and &quot;method&quot;, or the request itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ignores these members of the returned request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s handler fails on the returned request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s HTTP client refuses the request, nothing is sent and nothing is retried: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return &quot;headers&quot;, too: headers: request.headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;auth&quot; is &quot;user:password&quot;; for a token set headers.Authorization yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &quot;data&quot; out, and put parameters into &quot;url&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;url&quot; must start with http:// or https:// and name a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 failed: %2. The server never retries such a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s history page shows this as &quot;Success&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 answered %3 (%4 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned false, so nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned no content, so the response is handled by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is no JSON with a JSON content type, so nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response&apos;s JSON has neither &quot;text&quot; nor &quot;attachments&quot;, so nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with {&quot;text&quot;: &quot;…&quot;} as application/json, or make a message in process_outgoing_response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver answered 410 (gone), so the server switches the integration off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver answered 500; the server stops here and does not retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer %1 has no body, which the server takes for a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with any text, or return content or false from process_outgoing_response (issue 25562).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed with %1, and failed calls are not retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed with %1; all retries (%2) are used up, the server gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retry delay &quot;%1&quot; is unknown: The integration&apos;s retryDelay setting is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use powers-of-ten, powers-of-two or increments-of-two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay of %1 ms is beyond what the server&apos;s timers hold, so retry %2 follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer retries or another schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed with %1; retry %2 follows after %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live run does not follow its retries: the receiver would get them all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with the sample&apos;s responses to see the whole schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is attempt %1; the run is not followed any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remaining URLs of the integration are not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stopped: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sets no limit to a call: it would hang as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &quot;impersonateUser&quot; on, the author of an answer is taken from &quot;user_name&quot; in the response&apos;s JSON, and this response is no JSON. Answer with JSON, or switch &quot;impersonateUser&quot; off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;user_name&quot; to post as, so the message comes from &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to post to: the event has none, and neither the message nor the integration names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;targetRoom&quot; in the integration, or &quot;channel&quot; in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message must be an object: { text: &apos;…&apos; }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;, so the message goes to the room of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers from 7.7 on refuse it with &quot;invalid-channel&quot; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direct message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a room of type &quot;%1&quot;, which counts as a private group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration is switched off, so the server does not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &quot;enabled&quot; on. A receiver that answers 410 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration waits for the event &quot;%1&quot;; this is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another event for the integration or for the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no room, and an integration for &quot;%1&quot; is found by its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;room&quot; with &quot;_id&quot;, &quot;name&quot; and &quot;t&quot; to the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event comes from %1; the server looks for integrations on %2, and this one is on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are compared exactly, with their case; the sender of a direct message does not count by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; contains none of the trigger words: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; starts with none of the trigger words: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger words are compared with their case, and leading spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was edited, and the integration does not run on edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &quot;runOnEdits&quot; on to run for edited messages, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration with the trigger word &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachments&quot; is not a list, so the server ignores it (&quot;Attachments should be Array, ignoring value&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return a list, even for one attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take these members of the message: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 5.0 to 6.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, vm2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, isolated-vm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 7.0 to 7.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 7.5 to 8.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5, not transpiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat 9.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s environment has DISABLE_INTEGRATION_SCRIPTS=%1, so no script runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with access to the server has to take the variable away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s environment has FREEZE_INTEGRATION_SCRIPTS=%1: the stored script runs, but saving a changed one fails with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script runs there only if it is the one that is stored already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the call: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server creates an outgoing integration for %1; no script runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a user it is created disabled and without a token; enable it and set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the event &quot;%1&quot; and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outgoing integration with the address &quot;%1&quot; is known here: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers three fixed sample messages; no script runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address only answers success; no script runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expected result must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expected result must say &quot;format&quot;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script could not be checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add &quot;responses&quot;, or run live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are those of esbuild, which translates scripts for Hooksmith; a server words this error otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format %1 is not known to this version (it reads format 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be &quot;incoming&quot; or &quot;outgoing&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;server.%1&quot; must be a number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the body file %2 cannot be read: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;body&quot; must be a text (use &quot;json&quot; for a value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add an &quot;http&quot; stub, or run live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host %1 is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script waits for a promise that nothing can settle any more: a server would wait for it for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script took about %1 MB here. A server gives it %2 MB, stops it beyond that (&quot;Isolate was disposed during execution due to memory limit&quot;), and every later call fails until the integration is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script printed or returned more than %1 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host %1 could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host %1 sent something unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host %1 ended while the script ran (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function %1 of %2 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took longer than %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script host %1 ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2, column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script checker gave an answer that can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use fetch (asynchronous) there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (underscore) does not exist on these servers; use plain JavaScript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use Date and Intl.DateTimeFormat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use HTTP(method, url, options) there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; take the address apart with a regular expression or encodeURIComponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot load modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers (&quot;%1 is not defined&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;return&quot; outside a function: the script is saved, but does not load (&quot;Illegal return statement&quot;). Put the code into class Script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;import&quot; does not load: a script is one text without modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;export&quot; does not load (&quot;exports is not defined&quot;); write class Script without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;await&quot; at the top level does not load: await is only valid in async functions. Use it inside an async method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already declared by the server: the script does not load (&quot;Identifier &apos;%1&apos; has already been declared&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looks for a class named Script, not &quot;%1&quot; (&quot;Script is not defined&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class Script, so the script does not load (&quot;Script is not defined&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;new Script()&quot; fails on this (&quot;Script is not a constructor&quot;); make it a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is static: the server looks for it on the instance and does not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server never calls &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other kind of integration; this kind calls %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has no method that the server calls for this kind of integration: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers with vm2 refuse a script with the word &quot;module&quot; in a comment (issue 27777).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared nowhere (&quot;%1 is not defined&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is assigned without a declaration, which is an error where class code is strict (&quot;%1 is not defined&quot;). Declare it with let.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;s.%1&quot; does not exist on these servers: since 5.0 &quot;s&quot; has only a few of underscore.string&apos;s functions (&quot;s.%1 is not a function&quot;). Use plain JavaScript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;s&quot; cannot be called since 5.0 (&quot;s is not a function&quot;); use its functions: s.trim(text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs an object with &quot;content&quot; or &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returned object has neither &quot;content&quot; nor &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;message&quot; must be an object with &quot;text&quot;; a text fails (&quot;Cannot create property &apos;bot&apos; on string&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;content&quot; must be an object with &quot;text&quot;; a text is not posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names a &quot;%1&quot;, but the integration does not allow it (&quot;overriding destination channel is disabled for this integration&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looks for &quot;url&quot; and &quot;method&quot; in the returned object itself, not inside &quot;request&quot;: nothing is called (issue 36276).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 the server makes no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; without &quot;headers&quot; fails (&quot;Cannot set properties of undefined&quot;): return headers: request.headers, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 request with &quot;data&quot; is refused (&quot;Request with GET/HEAD method cannot have body&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;auth&quot; must be of the form &quot;username:password&quot;, else the server fails on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ignores &quot;%1&quot; of the returned request; put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;timeout&quot; of the returned request is ignored on these servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response.content is always a text on servers, so &quot;.%1&quot; is not there; use JSON.parse(response.content).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual promises the parsed value in response.content; where that is true, use response.content_raw for the text. Servers pass the text in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns a function, a class or a symbol, which cannot be copied out of the sandbox (&quot;could not be cloned&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console.%1 with a function, a class or a symbol makes the script fail (&quot;could not be cloned&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server replaces a thrown object that is no Error by a general text; throw new Error(&apos;…&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thrown text makes the server&apos;s own error handling fail (&quot;Cannot read properties of undefined (reading &apos;replace&apos;)&quot;); throw new Error(&apos;…&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loop never ends, and these servers set no limit: the whole server stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise never settles: awaited, it hangs the request for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of a response are a list of [name, value] pairs here: &quot;headers.%1&quot; does not exist. Use Object.fromEntries(response.headers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json() fails on servers when the body has a null anywhere (&quot;object null is not iterable&quot;); JSON.parse(await response.text()) does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment field needs a &quot;%1&quot; that is not empty, 0 or false (&quot;Invalid attachment field, title and value is required&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute address (&quot;Invalid href value provided&quot;), and &quot;%2&quot; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ts&quot; of an attachment must be a text or a number, not a Date; use toISOString().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; servers take %2 unless set otherwise (&quot;error-message-size-exceeded&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;attachments&quot; must be a list; anything else is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes to the same room and starts the integration again, without end (issue 14723): return nothing when request.data.bot is set, or use trigger words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine does not know the flag &quot;v&quot; of regular expressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegExp.%1 tells of another match here when the last pattern had look-behind, named groups, \p{…} or the flags s, u, y or d; use the match itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a function was used here. A server gives the function&apos;s source; Hooksmith&apos;s engine does not keep it and gives &quot;[native code]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of 2^53 or more was written in another base than 10: its last digits may differ from a server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on servers, but not in Hooksmith&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here. Use a Number or a string if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esbuild was not found beside Hooksmith&apos;s programs. It is needed to run scripts; reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not translate the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source map of the lowered script can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which header? As in header:X-A=b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which member? As in json:a.b=c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status, as in 404, 4xx or &gt;=400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is not known; there are dead, held, duplicate, pinned, waiting and refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has said nothing for two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no event stream. Enter the address of a smee channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the https address that it prints, followed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GitHub repositories and organizations; makes the webhook there by itself, and removes it when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs its extension once: gh extension install cli/gh-webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Stripe&apos;s events; prints the signing secret to use while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once: stripe login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every sender; a new address at each start, no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare offers packages named cloudflared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every sender; needs a free account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once: ngrok config add-authtoken TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For senders of JSON; one address that stays, requests are not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of your channel, https://smee.io/CHANNEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Node.js: npm install --global smee-client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads JSON bodies and writes them anew, so the bytes change and signatures may fail to verify. Take another tool when the sender&apos;s signature is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable: letters, digits, _, . and - are, with a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret {{%1}} in %2 has no value here; it is put in when the request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {{%1}} in %2 has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {{%1}} in %2 refers to itself or too deeply to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {{%1}} makes %2 larger than can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the values for all environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made anew each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: the folder %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as it was is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid channel: name at least one, as #room or @user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid channel &quot;%1&quot;. Start with @ or #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid channel: &quot;%1&quot; has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid event type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid target room: this event needs one, as #room or @user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid URLs: give at least one address, one per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no http:// or https:// in front: the server saves it and fails when it calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid token: it must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of retries must be a whole number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delay that the server knows; it takes powers-of-ten instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid username: name the account that posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid user: write the username without @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emoji is written between colons, as :ghost:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An avatar is the address of a picture (https://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads out of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run: the integration is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an outgoing sample of an incoming integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an incoming sample of an outgoing integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of templates in this program is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a request with three values and a script of ten lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a message in a room, a request to your own server and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that the script answers itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudWatch alarms and plain messages of a topic, and the confirmation of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CloudWatch alarm (text/plain, JSON within JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message without a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic asks for a confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes, pull requests, failed builds and work items, also with minimal resource details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work item changed its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push with &quot;Resource details to send: Minimal&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes, pull requests, comments and builds of Bitbucket Cloud, pull requests of Data Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push to a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch deleted (new is null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a pull request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request opened (Data Center)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;!tide north&quot; in a channel asks your server over HTTP and posts the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, answered without a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such basin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is down for good (tried four times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that only begins like the command (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of a bot (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and comments of Confluence Data Center, and the form that its Slack plug-in sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Slack plug-in: a form with a payload in Slack&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody likes a page (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors that trigger, warn and recover, with the payload of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data, no snapshot, no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New images, with a command to pull them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version was pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;latest&quot; was pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes, branches, pull requests, issues and releases of Gitea, Forgejo and Codeberg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request merged (Forgejo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue opened by somebody without a full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes, pull requests, reviews, issues, releases and failed workflows, one message each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force-push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch deleted (no commits, head_commit is null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request merged (&quot;closed&quot; with merged: true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request labelled (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping, sent as a form (the default encoding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes, tags, merge requests, issues, comments, failed pipelines and releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push of 45 commits (the payload lists 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge request opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge request merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge request edited (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a merge request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline started (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of Grafana: one attachment each, red while it fires, green when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two alerts fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fires, one is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data source gives no data (values are null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group without alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six alerts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button of the contact point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy alerting (before version 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and service notifications that a command of yours sends with curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem is acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without Content-Type: newer servers do not parse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds of the Notification plugin: failed, unstable and back to normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build unstable, by several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build succeeded, with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build of a job without source code, aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build started (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues created, moved, assigned and commented, of Jira Cloud and Data Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment as a document (newer APIs send no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue created (Data Center)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rank changed (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message of a channel goes to your own server as JSON: a log, a search, another chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edited message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer in a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the second try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message cards and adaptive cards that a sender makes for Teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message card with facts and a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adaptive card of a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcomes everybody who gets an account, without calling a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person without a display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents of a V3 webhook: triggered, acknowledged, annotated and resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident resolved by the monitoring (no agent, no priority)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;Send test event&quot; button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of alerts, firing, resolved or both, with runbook and graph at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alerts are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen of forty alerts (the rest was cut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watchdog, which always fires (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues opened and updated, with notes and changed values, of the webhook plug-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and assignee changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues, alert rules and metric alerts of an internal integration, and the legacy plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert rule was triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue resolved by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric alert, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric alert, resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration was installed (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legacy WebHooks plugin (unsigned, no event header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever can post to Slack: converts links, mentions, colours and blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with links, mentions and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments with colours, fields and a footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks only (Rocket.Chat would post an empty message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as a form, with a channel of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments, invoices, subscriptions and disputes, with amounts in the right currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice paid in yen (a currency without decimals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute, in test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer changed (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards created, moved, commented, finished and assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card moved to another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card moved within its list (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the moderators&apos; channel who uploaded which file where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture with a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program: with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors that go down and come back, and certificates that run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitor is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitor is up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TCP port is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate runs out (no heartbeat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button (everything is null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, recoveries and updates, sent by a webhook media type that you set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem acknowledged with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster, with marks in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media type&apos;s &quot;Test&quot; button: macros are not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets: created, solved, escalated, and the body of a trigger that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of a trigger, with placeholders of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expected result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--update writes the missing expected results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program; it was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be brought back: there is another file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the trash (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;bodyFile&quot; points outside the samples folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace: it has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no format number (this version reads format %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format %1 is an older one (this version reads format %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format %1 is not known to this version, which reads format %2; a newer Hooksmith may have written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;scriptFile&quot; points outside the integration&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a workspace already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script to save in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot; to save, or its file is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an attachment object: the server refuses the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This button has no msg: a click sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts &quot;%1&quot; into the message field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes this message and puts &quot;%1&quot; into the message field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends &quot;%1&quot; to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes nested deeper are not drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula that cannot be read, shown as its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula, simplified; the client draws it with KaTeX. Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat may add a link preview for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the link preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to line %1 of the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load pictures from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiler: click to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data address holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a full address (https://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads on to %1, which pictures are not loaded from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This button has no msg: a click in the client sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to %2, in the name of the person who clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the message field of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the message field of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message in the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, width and zoom of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (as the chosen server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured names (newer servers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips (older servers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (375 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a sample to see what the script posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server and the client make of each key of the returned object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This is the message of the last request that could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option %1. Put -- before a text that begins with dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text at a time: put it into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a text or --file, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a text or --file FILE (- = standard input).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--options: %1 is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--options: katex is an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--options: customDomains is a list of host names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--options: the parser has no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--options must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli markup [TEXT | --file FILE] [--options JSON]

Prints the tree that Rocket.Chat&apos;s message parser makes of the text.

  --file FILE      the file&apos;s bytes are the text; - = standard input
  --options JSON   overrides single keys of the parser&apos;s options: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the tree of a message&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--listen wants HOST:PORT with an address of this machine, for example 127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--forward wants the address of a Rocket.Chat incoming webhook (https://HOST/hooks/ID/TOKEN), not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret %1: the environment has no variable %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret %1: the file descriptor %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret wants KEY=env:VARIABLE or KEY=fd:NUMBER, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli: &quot;%1&quot; has no address of its own and gets a new one at each start: %2. Write &quot;_id&quot; and &quot;token&quot; into its record to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two integrations have the _id &quot;%1&quot;; each needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one workspace folder can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no integration to serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key are given together or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it, without encryption. Whoever knows an address can post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it. Whoever knows an address can post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Receive real webhooks, run them, and forward the messages to Rocket.Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace folder (default: the current one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration record to serve; may be given several times, instead of or besides a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on (default: the workspace&apos;s, else 127.0.0.1 and a free port).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook that gets the messages (default: the workspace&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the journal (default: the user&apos;s data folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name that a tunnel or proxy sends; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server version to behave like (default: documented).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: modes, signatures, limits, retention; the same object as &quot;relay&quot; in hooksmith.json, and stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that the settings name; may be given several times. From the environment or a file descriptor; systemd credentials are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (PEM, with its chain): serve https:// only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the scripts&apos; own HTTP calls go to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one line of JSON per event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set (--forward): messages are not sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3, %4 bytes: %5 (answered %6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same delivery (%1) has come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: forwarded to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: not forwarded: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused (%2) from %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8: invalid byte at line %2, column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incoming sample; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outgoing sample; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration record; its script is used when no SCRIPT.js is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server to behave like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really send the outgoing request and the script&apos;s calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline for one method call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the run document as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one SCRIPT.js can be run; there is also &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--request and --event exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a sample with --request FILE or --event FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script and sample cannot both come from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout must be a number of milliseconds, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an outgoing integration; give it an event with --event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an incoming integration; give it a request with --request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an outgoing sample; pass it with --event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an incoming sample; pass it with --request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one request or event through a script and say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the caller: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retried after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every sample of a workspace against its expected result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the results as JUnit XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the new results as the expected ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one workspace can be tested; there is also &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli: no command given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli: there is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold a message object or a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw this message; - = standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the message list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device pixels per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests: the time to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests: folder of relative picture addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out needs --render MESSAGE.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--render needs --out FILE.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--width is a number of pixels from 200 to 4000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not well-formed XML: %1 (line %2, column %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy, as in http://proxy.example.org:3128 or socks5://127.0.0.1:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password have fields of their own; they are not kept in its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read (PEM); only the system&apos;s authorities are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong; nothing goes through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so the defaults hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 could not be read, so the defaults hold. The file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: what you choose holds until Hooksmith is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold exported settings of Hooksmith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of menus, sentences, dates and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether windows are light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks lines of a script that are wider than its pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a line wrote to the console at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console text beside its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Rocket.Chat version that scripts are run like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the last key the script is run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause before a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts that the message may load pictures from; from others nothing is loaded before you click the picture&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the network: as the desktop or the environment (http_proxy) say, directly, or through the proxy below. This computer itself is always reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the proxy is: http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user that the proxy asks for; its password is kept in the desktop&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy; .example.org is every host below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with certificates of an authority of your own, trusted besides those of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closing the window does to a relay that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a notification for every webhook that arrives, not only for what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when webhooks arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; the workspace has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment of the sample&apos;s workspace whose variables are put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--environment needs a sample in a workspace; %1 is in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment whose variables are put in; without it the one that &quot;testEnvironment&quot; of hooksmith.json names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One whole sentence after another; change it only where a language puts no space there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1: a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes it, but the client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tested: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickFixes</name>
    <message>
        <source>Call the class Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the code into class Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;export&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;static&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the request itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it text with toISOString()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use JSON.parse(await ….text())</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parse it with JSON.parse()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it { text: … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it with let</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw an Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore messages of bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: the server ignores or refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use await fetch(…) (its result has other names)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptResolver</name>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snippet: use letters, digits, - and _, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typings</name>
    <message>
        <source>The list of what a script can use is missing from this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CentralArea</name>
    <message>
        <source>Hooksmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working script with a sample request for GitHub, Grafana and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of integrations, or one that shall become it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for your integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three finished integrations to look at and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no integration yet. Begin with a finished one for the service that calls you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Rocket.Chat webhook integrations and see their messages as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CodeEditor</name>
    <message>
        <source>%1 (Alt+Enter: mend it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompareDialog</name>
    <message>
        <source>Compare two deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both deliveries, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionModel</name>
    <message>
        <source>property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snippet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsoleModel</name>
    <message>
        <source>canned answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsolePane</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the script prints with console.log() appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDetails</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… cut: the body has %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what this tab shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery, sender&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise than predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender sent this delivery before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffDialog</name>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffText</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffView</name>
    <message>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script, compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this difference back to the left version (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Documents</name>
    <message>
        <source>%1 is no part of the workspace any more; its unsaved text cannot be put back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved; save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since it was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::EmptyState</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ForwardTargetField</name>
    <message>
        <source>Where messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat webhook that gets the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incoming webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as its user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of the workspace, not in your list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted by REST with your token; the script&apos;s room is used as it is, and fields that only webhooks know are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this server under Relay, Servers: your token is needed to post there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::GuideWindow</name>
    <message>
        <source>Hooksmith guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HeadersModel</name>
    <message>
        <source>Add a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HoldDialog</name>
    <message>
        <source>Held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::IncomingForm</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path and query of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned answers to the script&apos;s own HTTP calls, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the script&apos;s own HTTP and fetch calls get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the body is kept and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON value: indented here, sent compactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent exactly as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent exactly as typed, kept in a file beside the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid JSON, %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that none of these match fail, as without a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::LiveBar</name>
    <message>
        <source>Go on with the sample&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this run really went to the network.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not called while you type: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no answer for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow live calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let runs that you ask for really make the calls, in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now and really make the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer calls from the sample again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MainWindow</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no integration yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s file cannot be edited; Problems says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an integration in the workspace, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This integration has no sample yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of the chosen sample appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample that is run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace yet. Make it one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hooksmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith %1

A desktop IDE for Rocket.Chat webhook integrations: the request, the script, the message.

Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample that is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save captured request as sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server version to behave like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is allowed yet; click a picture&apos;s place to allow its host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are loaded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the mark to load nothing more from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that you ask for really make the calls of the script and the integration; otherwise the sample answers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow live calls?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the scripts of this workspace call the network when you press Run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of HTTP and fetch, and the requests of outgoing integrations, are then really made, with whatever data the script puts into them. Nothing is called while you type. You can take this back in the Run menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was received before Hooksmith was last started; only its messages were kept, to be forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server called an outgoing integration; the details in Traffic show what it sent and got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sample:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts (*.js *.mjs *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results as JUnit XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests (%1 failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration or sample; &gt; for commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the pane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Traffic (%n new)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, with secrets as variables to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. What arrives there is treated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected, because the relay was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on receiving webhooks with the window closed? An icon in the desktop&apos;s tray shows it, and brings the window back. Your answer is remembered; the Relay menu changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith relay, listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request belongs to no integration of the workspace, so there is no place for a sample of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as the sample &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the relay first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new sample of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written in an older form. Hooksmith can bring it up to date; before that, every file is copied to a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was brought up to date (format %1 to %2). Everything as it was is in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutgoingForm</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User joined a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User left a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the event, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the integration&apos;s call and to the script&apos;s own, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in order; the last one repeats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutsideDialog</name>
    <message>
        <source>Reach the relay from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a smee channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or receive from a smee channel right here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smee writes JSON bodies anew, so signatures over the bytes may fail to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is stopped. The commands are for http://127.0.0.1:4180; start the relay to see its own port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay listens on %1 and only programs on this machine reach it. A tunnel brings requests for &quot;%2&quot; here; run one of these in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the sender, enter %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PaneHeader</name>
    <message>
        <source>Float or dock the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the pane (View &gt; Panes brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PropertiesPane</name>
    <message>
        <source>&quot;%1&quot; of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…  one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post to Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#general, @ann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username of the account that posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name shown instead of the account&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override Destination Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script may choose the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the server; yours for the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry Failed URL Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word Trigger Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere in the message, not only at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run When Message Is Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas; none = every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#room or @user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impersonate User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post as who triggered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;field list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields of the server&apos;s form with their values, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script as it is on the screen, for the server&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration.json cannot be read; Problems says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties of the chosen integration appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address: not known before it has an id and a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address: &lt;server&gt;/hooks/%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server would refuse this (%n error(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server would accept these values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RecoveryDialog</name>
    <message>
        <source>Unsaved texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooksmith ended before these were saved. Marked ones are put back into the editor; files change only when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySession</name>
    <message>
        <source>The workspace would send the token of another server to %1. Choose the server anew in the relay&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address and port, as in 127.0.0.1:4180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of an incoming webhook, as in https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Hooksmith window is running the relay already (its journal is in %1). Stop the relay there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySettingsDialog</name>
    <message>
        <source>The script runs here; the finished message is forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is forwarded byte for byte to the server&apos;s own webhook; the run here only predicts what becomes of it, and differences are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script runs here; the message waits in the list until you release, edit or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Rocket.Chat server&apos;s outgoing webhook calls this address; the script&apos;s message is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request gets this answer and nothing else happens: to see how the sender takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names that are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names by which senders call this relay, as behind a tunnel or a proxy; others are refused. Separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: only show what arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both files the relay speaks https only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose signature is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse requests without a valid signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to receive a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for programs on &amp;this machine (tunnels share one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received &amp;within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests a minute, per sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits, is held, was given up or is pinned is always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; type a new one to replace it, a space to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed; signatures are not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines can reach this address. Hooksmith asks before it listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS needs both the certificate and the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is running: address, TLS and limits take effect when it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayTray</name>
    <message>
        <source>A message was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Hooksmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the relay and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) arrived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ReplayDialog</name>
    <message>
        <source>Replay a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replay %n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address without a path gets the request&apos;s own path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward the message to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the integration does; or another webhook&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This body is not UTF-8 text; it is sent as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign again after a change; not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay, forward to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is stopped; start it, or enter another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was changed, so its signature no longer fits. Enter the secret to have it signed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replayed; the list shows what came of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery %1 was answered %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RequestPane</name>
    <message>
        <source>Text of the sample&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample now; save it to go on with the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RunBar</name>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SampleDocument</name>
    <message numerus="yes">
        <source>%n byte(s) that are not text; they are sent as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptEditor</name>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, method or function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the code that is to become a snippet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you type to get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your own hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formatter is not part of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script could not be formatted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was not formatted, because it does not parse. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Script, second view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SearchPane</name>
    <message>
        <source>Find in all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ab|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with (\1 and $1 stand for captured groups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <extracomment>Follows &quot;3 places&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers are where the relay posts messages to, and what the version to behave like is read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by Rocket.Chat beside a new personal access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Rocket.Chat: your account&apos;s settings, Personal Access Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band of this colour marks whatever posts to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles that behave like this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behave &amp;like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run scripts as this version of the server does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts now run as in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this one certificate for this server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the accepted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the token and the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was for %1; enter the one for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 and its token? Integrations that post to it stop doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for its version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Rocket.Chat %1. Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers, but: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers. Enter user id and token to post there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers and knows you as @%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile behaves like this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate of %1. Compare its fingerprint with the one that the server&apos;s administrator gives you:

%2

Any other certificate of this server will still be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by %2, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TemplateGallery</name>
    <message>
        <source>New integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls? GitHub, Grafana, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsPane</name>
    <message>
        <source>Test results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected results are right: store them as the expected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store every result of this list as the expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample can be held against the message that it gave when it was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says yet what should come out. &quot;Accept&quot; stores this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TracePane</name>
    <message>
        <source>Trace: why the message was posted or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run something to see what the server would decide, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the caller: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in the server&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <extracomment>%1: a call (POST https://…), %2: how long the server waited before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficModel</name>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before the last start; being forwarded now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: release or drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficPane</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, provider:github, status:&gt;=400, json:a.b=c…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for everywhere; all terms must hold; - turns one round.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest and follow again (f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the chosen deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let other machines in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 every machine that can reach this one can send requests to the relay, not only programs on it. Whoever knows an integration&apos;s address can make it post messages.

Requests with a wrong token or signature are still refused. Use 127.0.0.1 and a tunnel when only one sender has to get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1. Waiting for the first request; for example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay takes real webhooks, runs the script and shows the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are not forwarded; Settings says where they could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are forwarded to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliver(ies) are no longer in memory; start the relay to read them from the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it from the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the summary of this delivery is in memory; start the relay to read it from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Workbench</name>
    <message>
        <source>There is no sample to run; add one to the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample is a request, but the integration is an outgoing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample is an event, but the integration is an incoming one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no captured request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceEdits</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no integration.json; drop an integration&apos;s folder, or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 on an integration: it becomes one of its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was replaced:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceGuard</name>
    <message>
        <source>The workspace on disk cannot be read any more. What is open here stays open. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in another Hooksmith window too (process %1). What is saved there appears here; neither window overwrites the other&apos;s changes unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hooksmith ended without saving. %n text(s) of %1 can be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed on disk and read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted on disk. What is here is still here; saving writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk while you were editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceModel</name>
    <message>
        <source>incoming webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, posts to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspacePane</name>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop IDE for Rocket.Chat webhook integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a hooksmith.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: system, light, dark or contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
