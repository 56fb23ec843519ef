// SPDX-License-Identifier: MIT
#include "core/provider/provider.h"
#include "core/provider/signature.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/requestbuilder/fieldsmodel.h"
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The incoming request as a person edits it: with keys and clicks, and what is sent of it.
class TestRequestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addressAndGridFollowEachOther();
    void headersInTheGrid();
    void headersAsText();
    void switchedOffHeadersSurviveSaving();
    void bodyKinds_data();
    void bodyKinds();
    void payloadOfAForm();
    void multipartFields();
    void badXmlIsNamedWithItsPlace();
    void undoGoesBackThroughEverything();
    void signsAsGitHubAndFollowsTheBody();
    void signsAsEveryProvider_data();
    void signsAsEveryProvider();
    void tabsFit_data();
    void tabsFit();
    void controlsHaveNames();

private:
    SampleDocument &sample() { return *m_f.workbench().sample(); }
    IncomingSample sent() { return sample().sample().value_or(Sample()).incoming; }
    QByteArray header(const QByteArray &name)
    {
        for (const HeaderField &field : sent().headers) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0)
                return field.value;
        }
        return {};
    }
    template <class T>
    T *child(const QString &name)
    {
        T *found = m_f.child<T>(name);
        Q_ASSERT(found);
        return found;
    }
    void showTab(const QString &widgetInIt)
    {
        auto *tabs = child<QTabWidget>(u"requestTabs"_s);
        const auto *wanted = child<QWidget>(widgetInIt);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(wanted))
                tabs->setCurrentIndex(i);
        }
        QTRY_VERIFY(wanted->isVisible());
    }
    /// Picks an entry of a closed box by its first letters, as a person with a keyboard does.
    void pick(const QString &box, const QString &letters)
    {
        auto *combo = child<QComboBox>(box);
        combo->setFocus();
        combo->view()->keyboardSearch({}); // What was typed just now is no part of the word.
        if (combo->currentText() != letters)
            QTest::keyClicks(combo, letters);
    }
    /// Types into a cell and ends with Return.
    void typeInCell(QTableView *view, int row, int column, const QString &text)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        view->edit(view->currentIndex());
        auto *editor = view->findChild<QLineEdit *>(u"fieldEditor"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!view->findChild<QLineEdit *>(u"fieldEditor"_s)
                    || !view->findChild<QLineEdit *>(u"fieldEditor"_s)->isVisible());
    }
    void typeBody(const QByteArray &text)
    {
        auto *editor = child<QPlainTextEdit>(u"requestBody"_s);
        QVERIFY(editor->isVisible());
        editor->setFocus();
        editor->selectAll();
        editor->insertPlainText(QString::fromUtf8(text));
    }

    test::WindowFixture m_f;
};

void TestRequestForm::initTestCase()
{
    QApplication::setStyle(new Style); // Which makes room for the titles of tabs
    m_f.start();
    QVERIFY(m_f.openExample());
}

void TestRequestForm::init()
{
    // Each case gets a sample of its own.
    Sample made;
    made.incoming.url = "/hooks/github/example-token-1?a=1&b=x%2Fy";
    made.incoming.headers = {{"Content-Type", "application/json"}, {"X-GitHub-Event", "push"}};
    made.incoming.body = R"({"ref":"refs/heads/main"})";
    const Result<QString> added =
        m_f.documents().workspace().addSample(u"github"_s, u"case"_s, made, BodyForm::Json);
    QVERIFY(added);
    m_f.documents().announceStructure();
    m_f.workbench().select(u"github"_s, *added);
    QCOMPARE(m_f.workbench().sampleName(), *added);
    QApplication::setActiveWindow(&m_f.window());
    child<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(0);
}

void TestRequestForm::addressAndGridFollowEachOther()
{
    auto *url = child<QLineEdit>(u"requestUrl"_s);
    showTab(u"requestQuery"_s);
    auto *view = child<QTableView>(u"requestQuery"_s);
    QCOMPARE(view->model()->rowCount(), 3); // Two, and the one that adds
    QCOMPARE(view->model()->index(1, FieldsModel::Value).data().toString(), u"x/y"_s);

    typeInCell(view, 0, FieldsModel::Value, u"two words"_s);
    QCOMPARE(sent().url, "/hooks/github/example-token-1?a=two%20words&b=x%2Fy"_ba);
    QCOMPARE(url->text(), u"/hooks/github/example-token-1?a=two%20words&b=x%2Fy"_s);

    // Switched off: kept in the grid, not in the address.
    const QRect box = view->visualRect(view->model()->index(1, FieldsModel::Name));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(box.left() + 10, box.center().y()));
    if (view->model()->index(1, 0).data(Qt::CheckStateRole).toInt() != Qt::Unchecked) {
        view->setCurrentIndex(view->model()->index(1, FieldsModel::Name));
        QTest::keyClick(view, Qt::Key_Space);
    }
    QCOMPARE(sent().url, "/hooks/github/example-token-1?a=two%20words"_ba);
    QCOMPARE(view->model()->rowCount(), 3);

    url->setFocus();
    url->end(false);
    QTest::keyClicks(url, u"&c=3"_s);
    QCOMPARE(view->model()->rowCount(), 4);
    QCOMPARE(sent().url, "/hooks/github/example-token-1?a=two%20words&c=3"_ba);
}

void TestRequestForm::headersInTheGrid()
{
    showTab(u"requestHeaders"_s);
    auto *view = child<QTableView>(u"requestHeaders"_s);
    const int last = view->model()->rowCount() - 1;
    view->setFocus();
    view->setCurrentIndex(view->model()->index(last, FieldsModel::Name));
    view->edit(view->currentIndex());
    auto *editor = view->findChild<QLineEdit *>(u"fieldEditor"_s);
    QVERIFY(editor && editor->completer());
    QTest::keyClicks(editor, u"X-Git"_s);
    QVERIFY(editor->completer()->completionCount() > 0);
    editor->completer()->popup()->hide();
    editor->selectAll();
    QTest::keyClicks(editor, u"X-Mine"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(view->model()->rowCount(), last + 2);
    QTRY_VERIFY(!view->findChild<QLineEdit *>(u"fieldEditor"_s));
    typeInCell(view, last, FieldsModel::Value, u"7"_s);
    QCOMPARE(header("X-Mine"), "7"_ba);

    // Gone with the Delete key, back with undo.
    view->setCurrentIndex(view->model()->index(last, FieldsModel::Name));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(header("X-Mine").isNull());
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(header("X-Mine"), "7"_ba);
}

void TestRequestForm::headersAsText()
{
    showTab(u"requestHeaders"_s);
    QTest::mouseClick(child<QToolButton>(u"requestHeadersBulk"_s), Qt::LeftButton);
    auto *text = child<QPlainTextEdit>(u"requestHeadersText"_s);
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"Content-Type: application/json\nX-GitHub-Event: push\n"_s);
    text->setFocus();
    text->selectAll();
    for (const QString &line : {u"Content-Type: text/plain"_s, u"A: 1"_s, u"# B: 2"_s, u"A: 3"_s}) {
        QTest::keyClicks(text, line);
        QTest::keyClick(text, Qt::Key_Return);
    }
    QCOMPARE(sent().headers.size(), 3);
    QCOMPARE(sent().headers.at(2).value, "3"_ba);
    QTest::mouseClick(child<QToolButton>(u"requestHeadersBulk"_s), Qt::LeftButton);
    auto *view = child<QTableView>(u"requestHeaders"_s);
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(view->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestRequestForm::switchedOffHeadersSurviveSaving()
{
    showTab(u"requestHeaders"_s);
    auto *view = child<QTableView>(u"requestHeaders"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, FieldsModel::Name));
    QVERIFY(view->model()->setData(view->currentIndex(), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(header("X-GitHub-Event").isNull());
    m_f.trigger("file.save");
    const QString name = m_f.workbench().sampleName();
    const QByteArray file = m_f.get(u"integrations/github/samples/"_s + name + u".json"_s);
    QVERIFY2(file.contains("headersOff"), file.constData());
    // A run reads the same file and does not get the header.
    const Result<Sample> read = Sample::fromJson(file, name, {});
    QVERIFY(read);
    QCOMPARE(read->incoming.headers.size(), 1);
}

void TestRequestForm::bodyKinds_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QByteArray>("typed"); ///< Null: what the change made of the body
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");

    const QByteArray json = "application/json";
    QTest::newRow("JSON, compact") << u"JSON"_s << "{ \"a\" : 1 }"_ba
                                   << "{\"a\":1}"_ba << json;
    QTest::newRow("JSON, as typed") << u"JSON, as"_s << "{ \"a\" : 1 }"_ba
                                    << "{ \"a\" : 1 }"_ba << json;
    QTest::newRow("form") << u"Form"_s << QByteArray()
                          << "payload=%7B%22ref%22%3A%22refs%2Fheads%2Fmain%22%7D"_ba
                          << "application/x-www-form-urlencoded"_ba;
    QTest::newRow("text") << u"Text"_s << "höre\nzwei"_ba
                          << "höre\nzwei"_ba
                          << "text/plain"_ba;
    QTest::newRow("XML") << u"XML"_s << "<a>1</a>"_ba
                         << "<a>1</a>"_ba
                         << "application/xml"_ba;
    QTest::newRow("file") << u"File"_s << "a,b\n"_ba
                          << "a,b\n"_ba
                          << "application/x-www-form-urlencoded"_ba; // It was a form on the way
}

void TestRequestForm::bodyKinds()
{
    QFETCH(const QString, letters);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, type);
    pick(u"bodyForm"_s, letters);
    if (!typed.isNull())
        typeBody(typed);
    QCOMPARE(sent().body, bytes);
    QCOMPARE(header("Content-Type"), type);
    auto *size = child<QLabel>(u"bodySize"_s);
    QTRY_VERIFY(size->toolTip().contains(QString::number(bytes.size())));
    // One truth: the saved file gives the same bytes.
    m_f.trigger("file.save");
    const QString name = m_f.workbench().sampleName();
    const Result<Sample> read =
        Sample::fromJson(m_f.get(u"integrations/github/samples/"_s + name + u".json"_s), name,
                         m_f.file(u"integrations/github/samples"_s));
    QVERIFY(read);
    QCOMPARE(read->incoming.body, bytes);
}

void TestRequestForm::payloadOfAForm()
{
    pick(u"bodyForm"_s, u"Form"_s);
    auto *payload = child<QPlainTextEdit>(u"formPayload"_s);
    QTRY_VERIFY(payload->isVisible());
    QCOMPARE(payload->toPlainText(), u"{\n  \"ref\": \"refs/heads/main\"\n}"_s);
    payload->setFocus();
    payload->selectAll();
    payload->insertPlainText(u"{\"b\": [1, 2]}"_s);
    QCOMPARE(sent().body, "payload=%7B%22b%22%3A%5B1%2C2%5D%7D"_ba);
    auto *fields = child<QTableView>(u"formFields"_s);
    QCOMPARE(fields->model()->index(0, FieldsModel::Value).data().toString(), u"{\"b\":[1,2]}"_s);
    typeInCell(fields, 1, FieldsModel::Name, u"more"_s);
    QCOMPARE(sent().body, "payload=%7B%22b%22%3A%5B1%2C2%5D%7D&more="_ba);
    // And back: the payload is the JSON.
    auto *kind = child<QComboBox>(u"bodyForm"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QCOMPARE(sent().body, "{\"b\":[1,2]}"_ba);
    QCOMPARE(header("Content-Type"), "application/json"_ba);
}

void TestRequestForm::multipartFields()
{
    pick(u"bodyForm"_s, u"Multi"_s);
    auto *grid = child<QTableView>(u"multipartGrid"_s);
    QTRY_VERIFY(grid->isVisible());
    QCOMPARE(grid->model()->rowCount(), 1); // The JSON became the field "payload"
    QTest::mouseClick(child<QToolButton>(u"multipartAddField"_s), Qt::LeftButton);
    QCOMPARE(grid->model()->rowCount(), 2);
    QVERIFY(grid->model()->setData(grid->model()->index(1, 1), u"value ä"_s, Qt::EditRole));
    const QByteArray type = header("Content-Type");
    QVERIFY2(type.startsWith("multipart/form-data; boundary="), type.constData());
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    const QByteArray body = sent().body;
    QVERIFY(body.endsWith(QByteArray("--" + boundary + "--\r\n")));
    QVERIFY(body.contains("Content-Disposition: form-data; name=\"field\"\r\n\r\nvalue ä\r\n"));
}

void TestRequestForm::badXmlIsNamedWithItsPlace()
{
    pick(u"bodyForm"_s, u"XML"_s);
    typeBody("<a>\n  <b></a>");
    auto *body = child<QPlainTextEdit>(u"requestBody"_s);
    const auto *status = body->parentWidget()->findChild<QLabel *>(u"partStatus"_s);
    QTRY_VERIFY2(status->text().contains(u"line 2"_s), qPrintable(status->text()));
    typeBody("<a><b/></a>");
    QTRY_VERIFY2(status->text().contains(u"Well-formed"_s), qPrintable(status->text()));
    QTest::mouseClick(child<QToolButton>(u"bodyFormat"_s), Qt::LeftButton);
    QTRY_VERIFY(body->toPlainText().contains(u"\n  <b/>"_s));
}

void TestRequestForm::undoGoesBackThroughEverything()
{
    auto *url = child<QLineEdit>(u"requestUrl"_s);
    url->setFocus();
    url->selectAll();
    QTest::keyClicks(url, u"/x"_s);
    pick(u"requestMethod"_s, u"PUT"_s);
    typeBody("{\"a\":2}");
    pick(u"bodyForm"_s, u"Text"_s);
    QCOMPARE(header("Content-Type"), "text/plain"_ba);

    auto *body = child<QPlainTextEdit>(u"requestBody"_s);
    body->setFocus();
    const auto undo = [body] { QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier); };
    undo();
    QCOMPARE(header("Content-Type"), "application/json"_ba);
    QCOMPARE(sent().body, "{\"a\":2}"_ba);
    for (int i = 0; i < 3 && sent().body == "{\"a\":2}"; ++i)
        undo();
    QCOMPARE(sent().body, "{\"ref\":\"refs/heads/main\"}"_ba);
    QCOMPARE(sent().method, "PUT"_ba);
    for (int i = 0; i < 3 && sent().method != "POST"; ++i)
        undo();
    QCOMPARE(sent().method, "POST"_ba);
    QCOMPARE(sent().url, "/x"_ba);
    undo();
    QCOMPARE(sent().url, "/hooks/github/example-token-1?a=1&b=x%2Fy"_ba);
    QCOMPARE(url->text(), u"/hooks/github/example-token-1?a=1&b=x%2Fy"_s);
    QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent().url, "/x"_ba);
}

void TestRequestForm::signsAsGitHubAndFollowsTheBody()
{
    const QByteArray secret = "It's a Secret to Everybody";
    showTab(u"signProvider"_s);
    pick(u"signProvider"_s, u"GitHub"_s);
    auto *field = child<QLineEdit>(u"signSecret"_s);
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, QString::fromUtf8(secret));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!header("X-Hub-Signature-256").isNull());

    const auto valid = [&] {
        HttpRequestMessage message;
        message.method = "POST";
        message.target = sent().url;
        message.headers = sent().headers;
        message.body = sent().body;
        SignatureContext context;
        context.secret = secret;
        return verifySignature(u"github"_s, message, context).kind == SignatureVerdict::Kind::Valid;
    };
    QVERIFY(valid());
    const QByteArray before = header("X-Hub-Signature-256");
    child<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(0);
    typeBody("{\"ref\":\"refs/heads/other\"}");
    QTRY_VERIFY(header("X-Hub-Signature-256") != before);
    QVERIFY(valid());

    // The secret is in no file, and not on the screen any more.
    QVERIFY(field->text().isEmpty());
    m_f.trigger("file.save");
    const QString name = m_f.workbench().sampleName();
    const QByteArray file = m_f.get(u"integrations/github/samples/"_s + name + u".json"_s);
    QVERIFY(file.contains("\"provider\": \"github\""));
    QVERIFY(!file.contains(secret));
    QVERIFY(!m_f.get(u"environments/base.json"_s).contains(secret));
    QVERIFY(m_f.get(u"environments/base.json"_s).contains("githubSecret"));
}

void TestRequestForm::signsAsEveryProvider_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("secret");
    for (const Provider &provider : allProviders()) {
        if (!provider.canSign())
            continue;
        const QString id = QString::fromLatin1(provider.id);
        // Any text, base64, or Standard Webhooks' form of it: what the provider takes.
        QString secret;
        for (const QString &tried : {u"a secret of ours"_s, u"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaEeTS"_s,
                                     u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaEeTS"_s}) {
            HttpRequestMessage probe;
            SignatureContext context;
            context.secret = tried.toUtf8();
            context.callbackUrl = "https://example.test/hooks";
            if (secret.isEmpty() && signRequest(id, probe, context))
                secret = tried;
        }
        QVERIFY2(!secret.isEmpty(), provider.id);
        QTest::newRow(provider.id) << id << QString::fromUtf8(provider.name) << secret;
    }
}

void TestRequestForm::signsAsEveryProvider()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, secret);
    showTab(u"signProvider"_s);
    auto *box = child<QComboBox>(u"signProvider"_s);
    QVERIFY(box->findText(name) > 0);
    pick(u"signProvider"_s, name);
    QCOMPARE(box->currentText(), name);
    Q_EMIT box->activated(box->currentIndex()); // A closed box with one match does not say so
    if (id == "trello"_L1) {
        auto *callback = child<QLineEdit>(u"signCallback"_s);
        QTRY_VERIFY(callback->isVisible());
        callback->setFocus();
        callback->clear();
        QTest::keyClicks(callback, u"https://example.test/hooks"_s);
        QTest::keyClick(callback, Qt::Key_Return);
    }
    auto *field = child<QLineEdit>(u"signSecret"_s);
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
    const auto verdict = [&] {
        HttpRequestMessage message;
        message.method = "POST";
        message.target = sent().url;
        message.headers = sent().headers;
        message.body = sent().body;
        SignatureContext context;
        context.secret = secret.toUtf8();
        context.callbackUrl = "https://example.test/hooks";
        context.windowSeconds = 0;
        return verifySignature(id, message, context);
    };
    QTRY_COMPARE(signatureKindName(verdict().kind),
                 signatureKindName(SignatureVerdict::Kind::Valid));
    const QByteArray header = verdict().header.toLatin1();
    QVERIFY(!this->header(header).isEmpty());
    const auto *said = child<QLabel>(u"signVerdict"_s);
    QTRY_VERIFY2(said->text().contains(QString::fromLatin1(header)), qPrintable(said->text()));

    // Another body: the signature of the old one is no good for it, so a new one must be there.
    child<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(0);
    typeBody("{\"ref\":\"refs/heads/other\"}");
    QTRY_COMPARE(sent().body, "{\"ref\":\"refs/heads/other\"}"_ba);
    QTRY_COMPARE(signatureKindName(verdict().kind),
                 signatureKindName(SignatureVerdict::Kind::Valid));
}

void TestRequestForm::tabsFit_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("as they are") << QStringList();
    QTest::newRow("long ones") << QStringList{u"Body"_s,      u"Parameter (12)"_s, u"Header (12)"_s,
                                              u"Signieren"_s, u"Antworten"_s,      u"Senden"_s};
}

void TestRequestForm::tabsFit()
{
    QFETCH(QStringList, titles);
    m_f.trigger("view.resetLayout"); // As a window of 1280 pixels begins
    auto *tabs = child<QTabWidget>(u"requestTabs"_s);
    QTRY_VERIFY(tabs->width() > 320);
    QStringList before;
    for (int i = 0; i < tabs->count(); ++i) {
        before.append(tabs->tabText(i));
        if (!titles.isEmpty())
            tabs->setTabText(i, titles.at(i));
    }
    QVERIFY(tabs->width() <= 480); // As narrow as in a window of 1280 pixels
    // All are seen; titles that are too long for that are whole, and scrolled with arrows.
    const bool fits = titles.isEmpty();
    const QTabBar *bar = tabs->tabBar();
    for (int i = 0; i < tabs->count(); ++i) {
        const QRect tab = bar->tabRect(i);
        QVERIFY2(tab.width() >= bar->fontMetrics().horizontalAdvance(bar->tabText(i)),
                 qPrintable(bar->tabText(i)));
        QVERIFY2(
            !fits || bar->rect().contains(tab),
            qPrintable(
                u"%1: up to %2 of %3"_s.arg(bar->tabText(i)).arg(tab.right()).arg(bar->width())));
    }
    const QList<QToolButton *> arrows = bar->findChildren<QToolButton *>();
    for (const QToolButton *arrow : arrows)
        QTRY_COMPARE(arrow->isVisible(), !fits);
    for (int i = 0; i < tabs->count(); ++i)
        tabs->setTabText(i, before.at(i));
}

void TestRequestForm::controlsHaveNames()
{
    const auto *pane = child<QWidget>(u"requestPane"_s);
    const QList<QWidget *> widgets = pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const bool input = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QToolButton *>(widget);
        if (!input || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView")
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

QTEST_MAIN(TestRequestForm)
#include "tst_requestform.moc"
