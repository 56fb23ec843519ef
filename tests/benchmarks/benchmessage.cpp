// SPDX-License-Identifier: MIT
// From a message to its picture: parse in the script host, layout, paint, scrolling, memory.
#include "core/message/markup.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "tests/benchmarks/report.h"
#include "ui/preview/messagelayout.h"
#include "ui/preview/messageview.h"
#include "ui/preview/previewimages.h"

#include <cmath>
#include <malloc.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

/// What a CI integration posts. `seed` changes every text that is parsed, so that nothing is
/// answered from what MarkupService remembers.
JsValue ciMessage(int seed, int attachments)
{
    const QString build = QString::number(1000 + seed);
    JsValue list = JsValue::array();
    for (int i = 0; i < attachments; ++i) {
        const auto field = [&](const QString &title, const QString &value, bool isShort) {
            return JsValue::object(
                {{u"title"_s, title}, {u"value"_s, value}, {u"short"_s, isShort}});
        };
        const QString job = u"%1-%2"_s.arg(build).arg(i);
        list.append(JsValue::object(
            {{u"color"_s, u"#2de0a5"_s},
             {u"pretext"_s, u"Pipeline report for *project-%1*"_s.arg(job)},
             {u"author_name"_s, u"ci-runner"_s},
             {u"title"_s, u"Build #%1 passed"_s.arg(job)},
             {u"title_link"_s, u"https://ci.example.org/builds/%1"_s.arg(job)},
             {u"text"_s,
              u"All *412 tests* passed in _3m 12s_. Commit `abc%1` by dev :tada:\n\n- one\n- two"_s
                  .arg(job)},
             {u"fields"_s,
              JsValue::array({field(u"Branch %1"_s.arg(job), u"main-%1"_s.arg(job), true),
                              field(u"Duration %1"_s.arg(job), u"3m %1s"_s.arg(job), true),
                              field(u"Notes %1"_s.arg(job),
                                    u"A **wide** field with `code %1`"_s.arg(job), false)})}}));
    }
    JsValue message = JsValue::object(
        {{u"alias"_s, u"Build Server"_s},
         {u"msg"_s,
          u"Build *#%1* finished for `main`, see https://ci.example.org/%1 :rocket: @alice"_s.arg(
              build)}});
    if (attachments > 0)
        message.insert(u"attachments"_s, list);
    return message;
}

struct Bench
{
    HostToolHost host{HostContextFactory::findScriptHost(), u"markup"_s, 10'000};
    MarkupService markup{host};
    ui::PreviewImages images;

    QList<MessageModel> build(const QList<JsValue> &messages)
    {
        QList<MarkupService::Item> items;
        for (const JsValue &message : messages)
            items.append({message, {}, {}});
        QList<MessageModel> out;
        bool done = false;
        markup.build(items, &markup, [&](const QList<MessageModel> &models) {
            out = models;
            done = true;
        });
        if (!waitFor([&] { return done; }))
            return {};
        return out;
    }
};

void paint(const ui::Scene &scene, QImage &image)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), Qt::white);
    scene.paint(painter, QRectF(image.rect()));
}

void drawing(Report &report)
{
    Bench bench;
    // Warm: the child runs, its bundle is compiled, the fonts are loaded.
    for (int i = 0; i < 5; ++i) {
        if (bench.build({ciMessage(i, 5)}).isEmpty())
            return report.failure(u"message"_s, u"the markup host does not answer"_s);
    }
    Timings parse;
    for (int i = 10; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        bench.build({ciMessage(i, 0)});
        parse.add(milliseconds(timer));
    }
    report.value(u"parse of a message, new text, p50"_s, parse.percentile(0.5), u"ms"_s, 5);
    report.value(u"parse of a message, new text, p95"_s, parse.percentile(0.95), u"ms"_s, 10);

    ui::LayoutSettings settings;
    settings.images = &bench.images;
    QImage image(720, 2000, QImage::Format_RGB32);
    Timings parseFive, layout, painting, all;
    for (int i = 100; i < 140; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QList<MessageModel> models = bench.build({ciMessage(i, 5)});
        const double parsed = milliseconds(timer);
        const ui::Scene scene = ui::layoutMessage(models.value(0), settings);
        const double laidOut = milliseconds(timer);
        paint(scene, image);
        const double painted = milliseconds(timer);
        if (i < 105) // Glyphs and shapes of the first ones
            continue;
        parseFive.add(parsed);
        layout.add(laidOut - parsed);
        painting.add(painted - laidOut);
        all.add(painted);
    }
    report.value(u"five attachments: parse, p50"_s, parseFive.percentile(0.5), u"ms"_s, 8);
    report.value(u"five attachments: layout, p50"_s, layout.percentile(0.5), u"ms"_s, 5);
    report.value(u"five attachments: paint, p50"_s, painting.percentile(0.5), u"ms"_s, 3);
    report.value(u"five attachments: all of it, p50"_s, all.percentile(0.5), u"ms"_s, 16);
    report.value(u"five attachments: all of it, p95"_s, all.percentile(0.95), u"ms"_s, 24);
}

void scrolling(Report &report)
{
    Bench bench;
    ui::MessageView view(bench.images);
    view.resize(720, 800);
    view.show();
    QList<JsValue> messages;
    for (int i = 0; i < 200; ++i)
        messages.append(ciMessage(i, i % 3));
    const QList<MessageModel> models = bench.build(messages);
    if (models.size() != messages.size())
        return report.failure(u"scroll"_s, u"the markup host does not answer"_s);
    const auto fill = [&] {
        view.setMessages(models);
        // Until every message has its true height.
        waitFor([&] { return view.isLaidOut(); });
    };
    const auto clear = [&] {
        view.setMessages({});
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        malloc_trim(0);
    };
    // Once for what stays: fonts, glyphs, pools.
    fill();
    clear();
    const double before = residentMegabytes();

    QElapsedTimer timer;
    timer.start();
    view.setMessages(models);
    view.viewport()->repaint();
    report.value(u"200 messages: until the first is visible"_s, milliseconds(timer), u"ms"_s, 50);
    // Unlaid messages are met on the way, as by a person who drags the bar at once.
    const auto scroll = [&](Timings &frames, int step) {
        for (int y = 0; y <= view.verticalScrollBar()->maximum() && y < 60'000; y += step) {
            timer.restart();
            view.verticalScrollBar()->setValue(y);
            view.viewport()->repaint();
            frames.add(milliseconds(timer));
        }
    };
    Timings first, again;
    scroll(first, 120);
    fill();
    scroll(again, 120);
    report.value(u"200 messages: a frame, first time, p50"_s, first.percentile(0.5), u"ms"_s, 16);
    report.value(u"200 messages: a frame, first time, p99"_s, first.percentile(0.99), u"ms"_s, 16);
    report.value(u"200 messages: a frame, p50"_s, again.percentile(0.5), u"ms"_s, 16);
    report.value(u"200 messages: a frame, p99"_s, again.percentile(0.99), u"ms"_s, 16);
    const double full = residentMegabytes();
    clear();
    report.value(u"200 messages: memory while shown"_s, full - before, u"MB"_s, 60);
    report.value(u"200 messages: memory kept after clearing"_s, residentMegabytes() - before,
                 u"MB"_s, 5);
}

} // namespace

QList<Benchmark> messageBenchmarks()
{
    return {{u"message"_s, drawing}, {u"scroll"_s, scrolling}};
}

} // namespace hooksmith::bench
