// SPDX-License-Identifier: MIT
#include "core/workspace/testreport.h"

#include <algorithm>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// XML 1.0 has no way to write most control characters and lone surrogates; a message may hold
/// them, and one of them would make the whole file unreadable.
QString xmlText(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (control || c.isSurrogate() || c.unicode() >= 0xfffe)
            clean[i] = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QString seconds(double milliseconds)
{
    return QString::number(milliseconds / 1000, 'f', 3);
}

void writeCounts(QXmlStreamWriter &xml, const QList<TestCase> &tests)
{
    const auto count = [&tests](TestStatus status) {
        return std::count_if(tests.begin(), tests.end(),
                             [status](const TestCase &test) { return test.status == status; });
    };
    double duration = 0;
    for (const TestCase &test : tests)
        duration += test.durationMs;
    xml.writeAttribute(u"tests"_s, QString::number(tests.size()));
    xml.writeAttribute(u"failures"_s,
                       QString::number(count(TestStatus::Differs) + count(TestStatus::Failed)));
    xml.writeAttribute(u"errors"_s, QString::number(count(TestStatus::Broken)));
    xml.writeAttribute(u"skipped"_s, QString::number(count(TestStatus::NoExpectation)));
    xml.writeAttribute(u"time"_s, seconds(duration));
}

void writeProblem(QXmlStreamWriter &xml, const QString &element, const TestCase &test)
{
    xml.writeStartElement(element);
    xml.writeAttribute(u"message"_s, xmlText(test.details.value(0)));
    xml.writeCharacters(xmlText(test.details.join(u'\n')));
    xml.writeEndElement();
}

void writeCase(QXmlStreamWriter &xml, const TestCase &test)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, xmlText(test.integration));
    xml.writeAttribute(u"name"_s, xmlText(test.name));
    xml.writeAttribute(u"time"_s, seconds(test.durationMs));
    switch (test.status) {
    case TestStatus::Passed:
    case TestStatus::Updated: break;
    case TestStatus::Differs:
    case TestStatus::Failed: writeProblem(xml, u"failure"_s, test); break;
    case TestStatus::Broken: writeProblem(xml, u"error"_s, test); break;
    case TestStatus::NoExpectation:
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, u"no expected result"_s);
        break;
    }
    xml.writeEndElement();
}

} // namespace

QByteArray junitXml(const QString &workspaceName, const QList<TestCase> &tests)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, xmlText(workspaceName));
    writeCounts(xml, tests);
    for (qsizetype start = 0; start < tests.size();) {
        const QString &integration = tests.at(start).integration;
        qsizetype end = start;
        while (end < tests.size() && tests.at(end).integration == integration)
            ++end;
        const QList<TestCase> suite = tests.mid(start, end - start);
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, xmlText(integration));
        writeCounts(xml, suite);
        for (const TestCase &test : suite)
            writeCase(xml, test);
        xml.writeEndElement();
        start = end;
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace hooksmith
