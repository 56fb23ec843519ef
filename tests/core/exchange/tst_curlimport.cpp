// SPDX-License-Identifier: MIT
#include "core/exchange/curlimport.h"
#include "core/exchange/multipart.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The expectation of a row: what is not given is not looked at.
struct Expected
{
    QByteArray method = "GET";
    QByteArray url = "http://h/";
    QByteArrayList headers = {}; ///< "Name: value", all of them in order
    QByteArray body = {};
    QString note = {}; ///< Part of one of the notes; empty: there must be no note
};
Q_DECLARE_METATYPE(Expected)

class TestCurlImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();
    void refuses_data();
    void refuses();
    void readsFiles();
    void doesNotReadFilesUnasked();
    void makesMultipartBodies();
    void keepsSwitches();
    void recognises_data();
    void recognises();
    void survivesEveryCut();
};

namespace {

const QByteArray form = "Content-Type: application/x-www-form-urlencoded";
const QByteArray json = "Content-Type: application/json";

void row(const char *name, const QString &command, const Expected &expected)
{
    QTest::newRow(name) << command << expected;
}

} // namespace

void TestCurlImport::imports_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<Expected>("expected");

    // Addresses and methods
    row("address only", u"curl http://h/"_s, {});
    row("no scheme", u"curl h/"_s, {});
    row("--url", u"curl --url http://h/"_s, {});
    row("--url after options", u"curl -s --request POST --url http://h/"_s, {.method = "POST"});
    row("--url=", u"curl --url=http://h/"_s, {});
    row("quoted address", u"curl 'http://h/a?b=1&c=2'"_s, {.url = "http://h/a?b=1&c=2"});
    row("bare ampersand cuts the address", u"curl http://h/a?b=1&c=2"_s, {.url = "http://h/a?b=1"});
    row("fragment is not sent", u"curl 'http://h/a#b'"_s, {.url = "http://h/a"});
    row("two addresses", u"curl http://h/ http://i/"_s, {.note = u"http://i/"_s});
    row("-X", u"curl -X PUT http://h/"_s, {.method = "PUT"});
    row("-X attached", u"curl -XDELETE http://h/"_s, {.method = "DELETE"});
    row("--request", u"curl --request PATCH http://h/"_s, {.method = "PATCH"});
    row("shortened long option", u"curl --heade 'A: b' http://h/"_s, {.headers = {"A: b"}});
    row("combined short options", u"curl -sSLkXPOST http://h/"_s, {.method = "POST"});
    row("-I", u"curl -I http://h/"_s, {.method = "HEAD"});
    row("--head", u"curl --head http://h/"_s, {.method = "HEAD"});
    row("prompt sign", u"$ curl http://h/"_s, {});
    row("sudo", u"sudo curl http://h/"_s, {});
    row("path of the program", u"/usr/bin/curl http://h/"_s, {});
    row("curl.exe", u"curl.exe http://h/"_s, {});
    row("environment before it", u"TOKEN=x curl http://h/"_s, {});
    row("-- ends the options", u"curl -- http://h/"_s, {});
    row("leading lines", u"# a comment\n\ncurl http://h/"_s, {});
    row("comment behind", u"curl http://h/ # the address"_s, {});
    row("pipe behind", u"curl http://h/ | jq ."_s, {});
    row("redirection", u"curl http://h/ > out.txt 2>&1"_s, {});
    row("redirection to /dev/null", u"curl -o /dev/null http://h/ 2>/dev/null"_s, {});
    row("and then", u"curl http://h/ && echo done"_s, {});
    row("two commands", u"curl http://h/\ncurl http://i/"_s, {.note = u"line 2"_s});
    row("--next", u"curl http://h/ --next http://i/"_s, {.note = u"--next"_s});
    row("globbing", u"curl 'http://h/[1-3]'"_s, {.url = "http://h/[1-3]", .note = u"[1-3]"_s});
    row("globbing off", u"curl -g 'http://h/[1-3]'"_s, {.url = "http://h/[1-3]"});
    row("variables are no globs", u"curl 'http://h/{{a}}'"_s, {.url = "http://h/{{a}}"});
    row("request target", u"curl --request-target /x http://h/y"_s, {.url = "http://h/x"});
    row("hook address", u"curl https://chat.test/hooks/abc/def"_s,
        {.url = "https://chat.test/hooks/abc/def"});

    // Headers
    row("-H", u"curl -H 'A: b' http://h/"_s, {.headers = {"A: b"}});
    row("-H attached", u"curl -H'A: b' http://h/"_s, {.headers = {"A: b"}});
    row("-H without blank", u"curl -H A:b http://h/"_s, {.headers = {"A: b"}});
    row("--header twice", u"curl --header 'A: 1' --header 'A: 2' http://h/"_s,
        {.headers = {"A: 1", "A: 2"}});
    row("colon in the value", u"curl -H 'Referer: https://x/:y' http://h/"_s,
        {.headers = {"Referer: https://x/:y"}});
    row("empty header", u"curl -H 'A;' http://h/"_s, {.headers = {"A: "}});
    row("header taken away", u"curl -d x -H 'Content-Type:' http://h/"_s,
        {.method = "POST", .body = "x"});
    row("header without colon", u"curl -H 'nonsense' http://h/"_s, {.note = u"nonsense"_s});
    row("pseudo header", u"curl -H ':authority: h' http://h/"_s, {});
    row("-A", u"curl -A 'me/1.0' http://h/"_s, {.headers = {"User-Agent: me/1.0"}});
    row("-e", u"curl -e http://r/ http://h/"_s, {.headers = {"Referer: http://r/"}});
    row("-e auto", u"curl -e 'http://r/;auto' http://h/"_s, {.headers = {"Referer: http://r/"}});
    row("-b", u"curl -b 'a=1; b=2' http://h/"_s, {.headers = {"Cookie: a=1; b=2"}});
    row("-b twice", u"curl -b a=1 -b b=2 http://h/"_s, {.headers = {"Cookie: a=1; b=2"}});
    row("-b file", u"curl -b jar.txt http://h/"_s, {.note = u"jar.txt"_s});
    row("-u", u"curl -u ann:s3cret http://h/"_s,
        {.headers = {"Authorization: Basic " + QByteArray("ann:s3cret").toBase64()}});
    row("-u attached", u"curl -uann:x http://h/"_s,
        {.headers = {"Authorization: Basic " + QByteArray("ann:x").toBase64()}});
    row("-u without password", u"curl -u ann http://h/"_s,
        {.headers = {"Authorization: Basic " + QByteArray("ann:").toBase64()},
         .note = u"password"_s});
    row("credentials in the address", u"curl http://ann:p%40ss@h/"_s,
        {.headers = {"Authorization: Basic " + QByteArray("ann:p@ss").toBase64()}});
    row("at sign in the query", u"curl 'http://h/?m=a@b'"_s, {.url = "http://h/?m=a@b"});
    row("--oauth2-bearer", u"curl --oauth2-bearer tok http://h/"_s,
        {.headers = {"Authorization: Bearer tok"}});
    row("own Authorization wins", u"curl -u a:b -H 'Authorization: X' http://h/"_s,
        {.headers = {"Authorization: X"}});
    row("-r", u"curl -r 0-99 http://h/"_s, {.headers = {"Range: bytes=0-99"}});

    // Bodies
    row("-d", u"curl -d a=1 http://h/"_s, {.method = "POST", .headers = {form}, .body = "a=1"});
    row("-d attached", u"curl -da=1 http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "a=1"});
    row("-d twice", u"curl -d a=1 -d b=2 http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "a=1&b=2"});
    row("-d with own type", u"curl -H 'Content-Type: application/json' -d '{}' http://h/"_s,
        {.method = "POST", .headers = {json}, .body = "{}"});
    row("-d with own method", u"curl -X PUT -d x http://h/"_s,
        {.method = "PUT", .headers = {form}, .body = "x"});
    row("--data-ascii", u"curl --data-ascii x http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "x"});
    row("--data-raw keeps @", u"curl --data-raw @x http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "@x"});
    row("--data-binary", u"curl --data-binary $'a\\nb' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "a\nb"});
    row("empty -d", u"curl -d '' http://h/"_s, {.method = "POST", .headers = {form}});
    row("--data-urlencode content", u"curl --data-urlencode 'a b&c' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "a+b%26c"});
    row("--data-urlencode =content", u"curl --data-urlencode '=a=b' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "a%3Db"});
    row("--data-urlencode name=content", u"curl --data-urlencode 'n=ü' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "n=%C3%BC"});
    row("--json", u"curl --json '{\"a\":1}' http://h/"_s,
        {.method = "POST", .headers = {json, "Accept: application/json"}, .body = "{\"a\":1}"});
    row("--json twice", u"curl --json '{\"a\":' --json '1}' http://h/"_s,
        {.method = "POST", .headers = {json, "Accept: application/json"}, .body = "{\"a\":1}"});
    row("--json with own Accept", u"curl --json 1 -H 'Accept: x/y' http://h/"_s,
        {.method = "POST", .headers = {"Accept: x/y", json}, .body = "1"});
    row("-G", u"curl -G -d a=1 -d b=2 http://h/"_s, {.url = "http://h/?a=1&b=2"});
    row("-G with query", u"curl -G -d a=1 'http://h/?z=0'"_s, {.url = "http://h/?z=0&a=1"});
    row("-G --data-urlencode", u"curl -G --data-urlencode 'q=a b' http://h/"_s,
        {.url = "http://h/?q=a+b"});
    row("--url-query", u"curl --url-query 'q=a b' http://h/"_s, {.url = "http://h/?q=a+b"});
    row("--url-query +", u"curl --url-query '+q=%20' http://h/"_s, {.url = "http://h/?q=%20"});
    row("UTF-8 body", u"curl -d 'Grüße 🚀' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "Grüße 🚀"});

    // Quotes of POSIX shells
    row("pieces of a word", u"curl -d a'b'\"c\"\\d http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "abcd"});
    row("quote in single quotes", u"curl -d 'it'\\''s' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "it's"});
    row("escapes in double quotes", uR"(curl -d "a\"b\\c\$d\`e\n" http://h/)"_s,
        {.method = "POST", .headers = {form}, .body = "a\"b\\c$d`e\\n"});
    row("newline in quotes", u"curl -d 'a\nb' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "a\nb"});
    row("continuation", u"curl \\\n  -X POST \\\n  http://h/"_s, {.method = "POST"});
    row("continuation with CRLF", u"curl \\\r\n -X POST \\\r\n http://h/"_s, {.method = "POST"});
    row("continuation with blanks", u"curl \\  \n -X POST \\ \n http://h/"_s, {.method = "POST"});
    row("continuation in quotes", u"curl -d \"a\\\nb\" http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "ab"});
    row("ANSI-C", uR"(curl -d $'a\tb\'c\x41\101\u00fc' http://h/)"_s,
        {.method = "POST", .headers = {form}, .body = "a\tb'cAAü"});
    row("ANSI-C surrogates", uR"(curl -d $'\ud83d\ude80' http://h/)"_s,
        {.method = "POST", .headers = {form}, .body = "🚀"});
    row("ANSI-C bytes", uR"(curl --data-binary $'\xff\376' http://h/)"_s,
        {.method = "POST", .headers = {form}, .body = "\xff\xfe"});
    row("exclamation mark of Chromium", uR"(curl -d $'hi\u0021' http://h/)"_s,
        {.method = "POST", .headers = {form}, .body = "hi!"});
    row("locale string", u"curl -d $\"x\" http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "x"});
    row("variable", u"curl -H \"Authorization: Bearer $TOKEN\" http://h/"_s,
        {.headers = {"Authorization: Bearer {{TOKEN}}"}, .note = u"TOKEN"_s});
    row("braced variable", u"curl http://h/${ID}"_s, {.url = "http://h/{{ID}}", .note = u"ID"_s});
    row("no variable in single quotes", u"curl -d '$TOKEN' http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "$TOKEN"});
    row("dollar alone", u"curl -d \"5$ or $5\" http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "5$ or $5"});
    row("command substitution", u"curl -d \"$(date)\" http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "$(date)", .note = u"$(date)"_s});
    row("here-document", u"curl -d @- http://h/ <<EOF\n{\"a\":1}\nEOF\n"_s,
        {.method = "POST", .headers = {form}, .body = "{\"a\":1}"});
    row("here-document, binary", u"curl --data-binary @- http://h/ <<'EOF'\na\nb\nEOF\n"_s,
        {.method = "POST", .headers = {form}, .body = "a\nb\n"});
    row("here-string", u"curl --data-binary @- http://h/ <<< abc"_s,
        {.method = "POST", .headers = {form}, .body = "abc\n"});
    row("echo before", u"echo -n '{}' | curl -d @- http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "{}"});
    row("printf before", u"printf %s '{\"a\":1}' | curl --data-binary @- http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "{\"a\":1}"});
    row("printf format before", u"printf '\\000\\377%%' | curl --data-binary @- http://h/"_s,
        {.method = "POST", .headers = {form}, .body = QByteArray("\0\xff%", 3)});
    row("cat before", u"cat <<EOF | curl --data-binary @- http://h/\nx\nEOF"_s,
        {.method = "POST", .headers = {form}, .body = "x\n"});
    row("standard input unseen", u"curl -d @- http://h/"_s,
        {.method = "POST", .headers = {form}, .note = u"standard input"_s});

    // Options that do not belong to the request
    row("ignored switches", u"curl -sS -v -i -f --compressed --http1.1 -4 http://h/"_s, {});
    row("ignored values",
        u"curl -o out -w '%{http_code}' --retry 3 --connect-timeout 5 http://h/"_s, {});
    row("negated switch", u"curl --no-keepalive --no-buffer http://h/"_s, {});
    row("unknown long option", u"curl --frobnicate http://h/"_s, {.note = u"--frobnicate"_s});
    row("unknown short option", u"curl -° http://h/"_s, {.note = u"not known"_s});
    row("proxy", u"curl -x http://proxy:3128 http://h/"_s, {.note = u"-x"_s});
    row("client certificate", u"curl --cert c.pem --key k.pem http://h/"_s, {.note = u"--cert"_s});
    row("digest", u"curl --digest http://h/"_s, {.note = u"--digest"_s});
    row("trailing backslash", u"curl http://h/ \\"_s, {.note = u"left out"_s});

    // cmd.exe
    row("cmd: continuation", u"curl ^\r\n  -X POST ^\r\n  \"http://h/\""_s, {.method = "POST"});
    row("cmd: Chromium",
        u"curl ^\"http://h/?a=1^&b=2^\" ^\n  -H ^\"content-type: application/json^\" ^\n"
        u"  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"100^%^\\^\"^}^\""_s,
        {.method = "POST",
         .url = "http://h/?a=1&b=2",
         .headers = {"content-type: application/json"},
         .body = "{\"a\":\"100%\"}"});
    row("cmd: newline in the body", u"curl ^\"http://h/^\" ^\n --data-raw ^\"a^\n\nb^\""_s,
        {.method = "POST", .headers = {form}, .body = "a\nb"});
    row("cmd: doubled quotes", u"curl \"http://h/\" ^\n -d \"{\"\"a\"\":1}\""_s,
        {.method = "POST", .headers = {form}, .body = "{\"a\":1}"});
    row("cmd: back-slashes before quotes", u"curl \"http://h/\" ^\n -d \"C:\\\\\\\"x\\\\\""_s,
        {.method = "POST", .headers = {form}, .body = "C:\\\"x\\"});
    row("cmd: caret kept in quotes", u"curl \"http://h/\" ^\n -d \"a^b\""_s,
        {.method = "POST", .headers = {form}, .body = "a^b"});

    // PowerShell
    row("curl.exe with back-ticks", u"curl.exe -X POST `\n -d 'it''s' `\n http://h/"_s,
        {.method = "POST", .headers = {form}, .body = "it's"});
    row("Invoke-WebRequest", u"Invoke-WebRequest -Uri 'http://h/'"_s, {});
    row("positional address", u"iwr http://h/ -Method POST"_s, {.method = "POST"});
    row("Invoke-RestMethod",
        u"Invoke-RestMethod -Method Post -Uri \"http://h/\" -Headers @{ 'X-A' = 'b'; Y = \"c\" } "
        u"-ContentType 'application/json' -Body '{\"a\":1}'"_s,
        {.method = "POST", .headers = {"X-A: b", "Y: c", json}, .body = "{\"a\":1}"});
    row("Chromium's PowerShell",
        u"$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n"
        u"$session.UserAgent = \"Mozilla/5.0 (X11)\"\n"
        u"$session.Cookies.Add((New-Object System.Net.Cookie(\"sid\", \"abc\", \"/\", \"h\")))\n"
        u"Invoke-WebRequest -UseBasicParsing -Uri \"http://h/\" `\n-Method \"POST\" `\n"
        u"-WebSession $session `\n-Headers @{\n\"accept\"=\"*/*\"\n  \":path\"=\"/\"\n} `\n"
        u"-ContentType \"application/json\" `\n-Body \"{`\"a`\":`\"x`$y`\"}\""_s,
        {.method = "POST",
         .headers = {"accept: */*", json, "User-Agent: Mozilla/5.0 (X11)", "Cookie: sid=abc"},
         .body = "{\"a\":\"x$y\"}"});
    row("Chromium's PowerShell bytes",
        u"Invoke-WebRequest -Uri \"http://h/\" -Method \"PUT\" -ContentType \"text/plain\" -Body "
        u"([System.Text.Encoding]::UTF8.GetBytes(\"gr$([char]252)n\"))"_s,
        {.method = "PUT", .headers = {"Content-Type: text/plain"}, .body = "grün"});
    row("PowerShell base64",
        u"irm http://h/ -Method PUT -Body ([System.Convert]::FromBase64String('/wA='))"_s,
        {.method = "PUT", .body = QByteArray("\xff\0", 2)});
    row("PowerShell variables",
        u"$body = '{\"a\":1}'\nInvoke-RestMethod http://h/ -Method PUT -Body $body"_s,
        {.method = "PUT", .body = "{\"a\":1}"});
    row("PowerShell here-string",
        u"$b = @\"\n{\n}\n\"@\nInvoke-RestMethod http://h/ -Method PUT -Body $b"_s,
        {.method = "PUT", .body = "{\n}"});
    row("PowerShell environment",
        u"irm http://h/ -Headers @{ Authorization = ('Bearer ' + $env:TOKEN) }"_s,
        {.headers = {"Authorization: Bearer {{TOKEN}}"}, .note = u"TOKEN"_s});
    row("PowerShell unknown parameter", u"irm http://h/ -Proxy http://p"_s, {.note = u"-proxy"_s});

    // What other tools put on the clipboard
    row("Insomnia",
        u"curl --request POST \\\n  --url http://h/ \\\n  --header 'Content-Type: "
        u"application/json' \\\n  --data '{\n\t\"a\": 1\n}'"_s,
        {.method = "POST", .headers = {json}, .body = "{\n\t\"a\": 1\n}"});
    row("Postman", u"curl --location 'http://h/' \\\n--header 'X-Auth-Token: t' \\\n--data '{}'"_s,
        {.method = "POST", .headers = {"X-Auth-Token: t", form}, .body = "{}"});
    row("Bruno", u"curl --request GET --url 'http://h/?a=1' --header 'accept: */*'"_s,
        {.url = "http://h/?a=1", .headers = {"accept: */*"}});
    row("HTTPie-like long flags", u"curl --verbose --silent --show-error --fail http://h/"_s, {});
    row("Rocket.Chat's form",
        u"curl -X POST -H 'Content-Type: application/json' --data '{\"text\":\"Example\"}' "
        u"https://chat.test/hooks/i/t"_s,
        {.method = "POST",
         .url = "https://chat.test/hooks/i/t",
         .headers = {json},
         .body = "{\"text\":\"Example\"}"});
    row("Firefox",
        u"curl 'http://h/' --compressed -X POST -H 'User-Agent: M' -H 'Accept: */*' "
        u"--data-raw 'a=1'"_s,
        {.method = "POST", .headers = {"User-Agent: M", "Accept: */*", form}, .body = "a=1"});
    row("RFC 2617 in the docs", u"curl --user 'a:b' --request GET h/"_s,
        {.headers = {"Authorization: Basic " + QByteArray("a:b").toBase64()}});
}

void TestCurlImport::imports()
{
    QFETCH(QString, command);
    QFETCH(Expected, expected);
    const Result<ImportedRequest> item = importCurl(command);
    QVERIFY2(item, item ? "" : qPrintable(item.error().message));
    QCOMPARE(item->request.method, expected.method);
    QCOMPARE(item->request.url, expected.url);
    QByteArrayList headers;
    for (const HeaderField &field : item->request.headers)
        headers.append(field.name + ": " + field.value);
    QCOMPARE(headers.join('\n'), expected.headers.join('\n'));
    QCOMPARE(item->request.body, expected.body);
    if (expected.note.isEmpty())
        QCOMPARE(item->notes, QStringList());
    else
        QVERIFY2(item->notes.join(u'\n').contains(expected.note),
                 qPrintable(item->notes.join(u'\n')));
}

void TestCurlImport::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("single quote") << u"curl http://h/ -d 'abc"_s << u"curl-cut"_s << 1 << 19;
    QTest::newRow("double quote") << u"curl http://h/ \\\n -d \"abc"_s << u"curl-cut"_s << 2 << 5;
    QTest::newRow("ANSI-C quote") << u"curl -d $'abc"_s << u"curl-cut"_s << 1 << 9;
    QTest::newRow("after umlauts") << u"curl -d 'ü' -d 'ö"_s << u"curl-cut"_s << 1 << 16;
    QTest::newRow("option without value") << u"curl http://h/ -H"_s << u"curl-cut"_s << 1 << 16;
    QTest::newRow("long option without value")
        << u"curl http://h/ --data"_s << u"curl-cut"_s << 1 << 16;
    QTest::newRow("no address") << u"curl -X POST"_s << u"curl-no-url"_s << 1 << 9;
    QTest::newRow("nothing") << u"curl"_s << u"curl-no-url"_s << 1 << 1;
    QTest::newRow("not curl") << u"wget http://h/"_s << u"not-curl"_s << 1 << 1;
    QTest::newRow("cmd quote") << u"curl ^\"http://h/^\" ^\n -d ^\"abc"_s << u"curl-cut"_s << 2
                               << 6;
    QTest::newRow("PowerShell quote")
        << u"Invoke-WebRequest -Uri \"http://h/"_s << u"curl-cut"_s << 1 << 24;
    QTest::newRow("PowerShell table")
        << u"irm http://h/ -Headers @{\n a = 'b'\n"_s << u"curl-cut"_s << 1 << 24;
    QTest::newRow("PowerShell value") << u"irm http://h/ -Body"_s << u"curl-cut"_s << 1 << 15;
    QTest::newRow("substitution") << u"curl -d \"$(cat x\" http://h/"_s << u"curl-cut"_s << 1 << 10;
}

void TestCurlImport::refuses()
{
    QFETCH(QString, command);
    const Result<ImportedRequest> item = importCurl(command);
    QVERIFY(!item);
    QTEST(item.error().code, "code");
    QVERIFY(item.error().location);
    QTEST(item.error().location->line, "line");
    QTEST(item.error().location->column, "column");
    QVERIFY(!item.error().message.isEmpty());
}

void TestCurlImport::readsFiles()
{
    CurlImportOptions options;
    options.readFile = [](const QString &path) -> Result<QByteArray> {
        if (path == "gone"_L1)
            return unexpected(Error{u"file-not-found"_s, u"gone"_s, {}, {}});
        return QByteArray("a\r\nb\n");
    };
    QCOMPARE(importCurl(u"curl -d @f http://h/"_s, options)->request.body, "ab");
    QCOMPARE(importCurl(u"curl --data-binary @f http://h/"_s, options)->request.body, "a\r\nb\n");
    QCOMPARE(importCurl(u"curl --data-urlencode n@f http://h/"_s, options)->request.body,
             "n=a%0D%0Ab%0A");
    QCOMPARE(importCurl(u"curl --json @f http://h/"_s, options)->request.body, "a\r\nb\n");
    const Result<ImportedRequest> upload = importCurl(u"curl -T f http://h/"_s, options);
    QCOMPARE(upload->request.method, "PUT");
    QCOMPARE(upload->request.body, "a\r\nb\n");
    QVERIFY(upload->request.headers.isEmpty());
    const Result<ImportedRequest> missing = importCurl(u"curl -d @gone http://h/"_s, options);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"file-not-found"_s);
}

void TestCurlImport::doesNotReadFilesUnasked()
{
    const Result<ImportedRequest> item = importCurl(u"curl -d @/etc/passwd http://h/"_s);
    QVERIFY(item);
    QVERIFY(item->request.body.isEmpty());
    QVERIFY(item->notes.join(u' ').contains(u"/etc/passwd"_s));
}

void TestCurlImport::makesMultipartBodies()
{
    CurlImportOptions options;
    options.readFile = [](const QString &) -> Result<QByteArray> { return QByteArray("PNG"); };
    const Result<ImportedRequest> item =
        importCurl(u"curl -F 'a=b;c' -F 'p={\"x\":1};type=application/json' -F 'f=@dir/x.png' "
                   u"-F 'g=@y;type=text/csv;filename=z.csv' --form-string 's=@no' http://h/"_s,
                   options);
    QVERIFY(item);
    QCOMPARE(item->request.method, "POST");
    const QByteArray boundary = boundaryOf(item->request.header("Content-Type"));
    const auto parts = parseMultipart(item->request.body, boundary);
    QVERIFY(parts);
    const QList<MultipartPart> expected{
        {"a", std::nullopt, {}, "b;c", {}},
        {"p", std::nullopt, "application/json", "{\"x\":1}", {}},
        {"f", "x.png", "image/png", "PNG", {}},
        {"g", "z.csv", "text/csv", "PNG", {}},
        {"s", std::nullopt, {}, "@no", {}},
    };
    QCOMPARE(*parts, expected);
    QCOMPARE(multipartBody(*parts, boundary), item->request.body);
}

void TestCurlImport::keepsSwitches()
{
    const Result<ImportedRequest> item = importCurl(u"curl -kL -m 2.5 https://h/"_s);
    QVERIFY(item->allowInvalidCertificate);
    QVERIFY(item->followRedirects);
    QCOMPARE(item->timeoutMs, 2500);
}

void TestCurlImport::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("curl");
    QTest::newRow("curl") << u"curl http://h/"_s << true;
    QTest::newRow("blanks before") << u"\n  curl -X POST h"_s << true;
    QTest::newRow("prompt") << u"$ curl h"_s << true;
    QTest::newRow("program path") << u"/usr/bin/curl h"_s << true;
    QTest::newRow("printf") << u"printf %s x | curl -d @- h"_s << true;
    QTest::newRow("cmdlet") << u"Invoke-WebRequest -Uri h"_s << true;
    QTest::newRow("session") << u"$s = New-Object X\nInvoke-WebRequest h"_s << true;
    QTest::newRow("word alone") << u"curl"_s << false;
    QTest::newRow("prose") << u"use curl http://h/"_s << false;
    QTest::newRow("address") << u"https://h/curl x"_s << false;
    QTest::newRow("JSON") << u"{\"curl\": 1}"_s << false;
    QTest::newRow("curly") << u"curly brace"_s << false;
}

void TestCurlImport::recognises()
{
    QFETCH(QString, text);
    QTEST(looksLikeCurl(text), "curl");
}

/// Cutting a command anywhere gives a request or an error with a place, and never hangs.
void TestCurlImport::survivesEveryCut()
{
    const QStringList commands{
        u"curl -X POST 'http://h/' -H \"A: $B\" -d $'a\\u00fc' --data-binary @- <<EOF\nx\nEOF"_s,
        u"curl ^\"http://h/^\" ^\n -H ^\"a: b^\" ^\n --data-raw ^\"^{^\\^\"a^\\^\":1^}^\""_s,
        u"$s = @{ a = 'b' }\nInvoke-WebRequest -Uri \"http://h/\" `\n -Headers @{ \"x\"=\"$([char]"
        u"252)\" } -Body ([System.Text.Encoding]::UTF8.GetBytes('x'))"_s};
    for (const QString &command : commands) {
        for (qsizetype length = 0; length < command.size(); ++length) {
            const Result<ImportedRequest> item = importCurl(command.left(length));
            if (!item)
                QVERIFY2(item.error().location && item.error().location->line >= 1,
                         qPrintable(command.left(length)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCurlImport)
#include "tst_curlimport.moc"
