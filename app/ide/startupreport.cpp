// SPDX-License-Identifier: MIT
#include "app/ide/startupreport.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/preview/previewpane.h"

#include <cstdio>
#include <QEvent>
#include <QTimer>

namespace hooksmith::ide {

namespace {

/// Writes a line once the widget's next painting is on the screen, and goes away.
class PaintReport : public QObject
{
public:
    PaintReport(QWidget *widget, const char *line) : QObject(widget), m_line(line)
    {
        widget->installEventFilter(this);
        widget->update();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The children are painted and the window is flushed before the loop is back.
            QTimer::singleShot(0, this, [this] {
                std::puts(m_line);
                std::fflush(stdout);
                deleteLater();
            });
        }
        return false;
    }

private:
    const char *m_line;
};

} // namespace

void reportStartup(ui::MainWindow &window)
{
    if (qEnvironmentVariable("HOOKSMITH_REPORT_STARTUP") != QLatin1StringView("1"))
        return;
    new PaintReport(&window, "first-paint");
    ui::PreviewPane &pane = window.messagePane();
    QObject::connect(
        &pane, &ui::PreviewPane::shown, &pane,
        [&pane] { new PaintReport(pane.view().viewport(), "first-result"); },
        Qt::SingleShotConnection);
}

} // namespace hooksmith::ide
