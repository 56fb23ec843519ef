// SPDX-License-Identifier: MIT
#include "app/ide/screenshot.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficpane.h"
#include "ui/scripteditor/codeeditor.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith::ide {

namespace {

constexpr int settleMs = 400; // Layouts and pictures of the message
constexpr int deliveredMs = 1500; // The last delivery is run and drawn

void play(ui::MainWindow &window, const Scene &scene)
{
    auto *editor = window.findChild<ui::CodeEditor *>(u"scriptText"_s);
    if (editor && !scene.cursor.isEmpty())
        editor->goTo(scene.cursor.section(u':', 0, 0).toInt(),
                     scene.cursor.section(u':', 1).toInt());
    for (const QChar c : scene.typed) {
        if (!editor)
            break;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(editor, &press);
    }
    for (const QString &id : scene.actions) {
        if (QAction *action = window.findChild<QAction *>(id))
            action->trigger();
    }
}

QPixmap pictureOf(ui::MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top != &window && top->isVisible())
            painter.drawPixmap(top->pos() - window.mapToGlobal(QPoint()), top->grab());
    }
    return picture;
}

} // namespace

void takeScreenshot(ui::MainWindow &window, const QString &file, const Scene &scene)
{
    auto *settle = new QTimer(&window);
    settle->setSingleShot(true);
    settle->setInterval(settleMs);
    const bool playing =
        !scene.cursor.isEmpty() || !scene.typed.isEmpty() || !scene.actions.isEmpty();
    QObject::connect(settle, &QTimer::timeout, &window, [&window, settle, file, scene, playing] {
        window.workbench().disconnect(settle); // What is played makes results, too: once is enough
        if (playing)
            play(window, scene);
        QTimer::singleShot(playing ? 3 * settleMs : 0, &window, [&window, file] {
            const bool saved = pictureOf(window).save(file);
            QCoreApplication::exit(saved ? 0 : 1);
        });
    });
    if (scene.deliveries > 0) {
        ui::TrafficModel &model = window.findChild<ui::TrafficPane *>()->model();
        const auto whenAll = [&model, settle, wanted = scene.deliveries] {
            if (model.total() >= wanted)
                settle->start(deliveredMs);
        };
        QObject::connect(&model, &ui::TrafficModel::arrived, settle, whenAll);
        QTimer::singleShot(30000, settle, [settle] { settle->start(); });
        return;
    }
    QObject::connect(&window.workbench(), &ui::Workbench::resultReady, settle,
                     [settle] { settle->start(); });
    QObject::connect(&window.workbench(), &ui::Workbench::requestProblem, settle,
                     [settle] { settle->start(); });
    QTimer::singleShot(8000, settle, [settle] { settle->start(); }); // Nothing to run
}

} // namespace hooksmith::ide
