// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"

#include "core/workspace/textfile.h"
#include "tests/support/paths.h"
#include "ui/widgets/noticebar.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith::test {

WindowFixture::WindowFixture()
{
    // The trash of the person who runs the tests stays as it is.
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
}

WindowFixture::~WindowFixture()
{
    end();
}

void WindowFixture::start()
{
    const QString host = binPath(u"hooksmith-scripthost"_s);
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_scripts = std::make_unique<HostContextFactory>(host);
    m_runner = std::make_unique<Runner>(*m_scripts);
    m_markupHost = std::make_unique<HostToolHost>(host, u"markup"_s);
    m_markup = std::make_unique<MarkupService>(*m_markupHost);
    m_images = std::make_unique<ui::PreviewImages>();
    m_syntax = std::make_unique<ui::Syntax>();
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
        *m_scripts, [host] { return std::make_unique<HostContextFactory>(host); }, *m_runner,
        *m_syntax, *m_markup, *m_images, *m_settings, relayData(), nullptr, nullptr,
        path(u"app"_s)});
    m_result = {};
    QObject::connect(&m_window->workbench(), &ui::Workbench::resultReady, m_window.get(),
                     [this](const RunResult &result) { m_result = result; });
    // The offscreen platform's screen is smaller than what the window needs, and would be filled.
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void WindowFixture::end()
{
    m_window.reset();
    m_syntax.reset();
    m_images.reset();
    m_markup.reset();
    m_markupHost.reset();
    m_runner.reset();
    m_scripts.reset();
    m_settings.reset();
}

bool WindowFixture::openExample(const QString &name)
{
    // A cold script host and esbuild; on a machine that is busy with builds 10 s were not enough,
    // which failed whichever test came next.
    return m_window->openExample(path(name)).has_value()
        && QTest::qWaitFor([this] { return !message().isEmpty(); }, 30000);
}

void WindowFixture::type(QLineEdit &line, const QString &text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

QString WindowFixture::message() const
{
    return m_result.messages.isEmpty()
        ? QString()
        : m_result.messages.constFirst().message.value(u"msg").toString();
}

QString WindowFixture::notice(const QString &part) const
{
    const QList<ui::NoticeBar *> bars = m_window->findChildren<ui::NoticeBar *>();
    for (const ui::NoticeBar *bar : bars) {
        if (bar->isVisible() && bar->text().contains(part))
            return bar->text();
    }
    return {};
}

QByteArray WindowFixture::get(const QString &name) const
{
    return readFile(file(name)).value_or("<none>");
}

bool WindowFixture::put(const QString &name, const QByteArray &bytes) const
{
    return writeFileAtomically(file(name), bytes).has_value();
}

} // namespace hooksmith::test
