<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New integration…</source>
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
        <source>Start &amp;relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy a curl line for this integration</source>
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
        <source>Re&amp;lay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hooksmith</name>
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
        <source>Adds a download button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid attachment field, title and value is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes it, but the client cannot draw a field whose value is a %1. Send a string.</source>
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
        <source>The client cannot draw a field whose value is a %1. Send a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message between Hooksmith and its script host is larger than %1 bytes.</source>
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
        <source>%1 cannot be reached: %2.</source>
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
        <source>nowhere</source>
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
        <source>%1 failed (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
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
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1 (%2), so it is not accepted. Send it again when there is room on the disk and the file can be written.</source>
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
        <source>The integration &quot;%1&quot; was just removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address. A webhook&apos;s address is /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the one Hooksmith shows for the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The integration was just removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set, so nothing is forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was stopped before the message could be forwarded.</source>
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
        <source>A webhook address takes POST and GET, not %1. Let the sender use POST.</source>
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
        <source>a %1</source>
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
        <source>The server allows %1 ms for loading and then answers &quot;error-evaluating-script&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms and answers &quot;error-running-script&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sets no time limit for a call: it would hang, and the whole server with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was stopped: %1</source>
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
        <source>a text</source>
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
        <source>Shorten the text to %1 characters.</source>
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
    <message numerus="yes">
        <source>%1 %2 answered %3 with %n byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>The call failed with %1 after %n retry(s); the server gives up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>The script could not be run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are posted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No script ran; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script ran, and nothing is posted: %1</source>
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
        <source>no answer for %1 %2 in the sample: add &quot;responses&quot;, or run live</source>
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
        <source>%1: %2.</source>
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
        <source>Hooksmith&apos;s engine knows look-behind of a fixed length only; servers accept this pattern.</source>
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
        <source>%1 cannot be written: %2.</source>
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
        <source>Not an attachment object: the server refuses the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
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
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Formula, shown as its source</source>
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
        <source>The address leads on to %1, which pictures are not loaded from.</source>
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
        <source>The picture is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each key</source>
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
        <source>Nothing is posted.</source>
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
        <source>%1 (line %2)</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation type="unfinished">
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
        <source>%1 is an outgoing integration; the relay serves incoming ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incoming integration to serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it, without encryption. Whoever knows an address can post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation type="unfinished">
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
        <source> (stub)</source>
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
        <source>Draw this message.</source>
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
    <name>hooksmith::ui::MainWindow</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample that is run</source>
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
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
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
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
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
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
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
        <source>Captured request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console (%1)</source>
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
</context>
<context>
    <name>hooksmith::ui::NewIntegrationDialog</name>
    <message>
        <source>New integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Build server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming: somebody calls Rocket.Chat, a message appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outgoing: something happens in Rocket.Chat, somebody is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
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
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
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
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 ms</source>
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
        <source>Look: system, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
