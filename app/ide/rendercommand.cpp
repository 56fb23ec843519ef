// SPDX-License-Identifier: MIT
#include "app/ide/rendercommand.h"

#include "core/base/tr.h"
#include "core/message/markup.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "ui/preview/messagelayout.h"
#include "ui/preview/messagepicture.h"
#include "ui/preview/previewimages.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

constexpr int usageExit = 2;
constexpr int failureExit = 4;
constexpr int parseDeadlineMs = 10'000;
constexpr int picturesDeadlineMs = 10'000;

int complain(const QString &message, int exitCode)
{
    std::fputs((u"hooksmith: "_s + message + u'\n').toLocal8Bit().constData(), stderr);
    return exitCode;
}

struct Options
{
    QString input, output;
    ui::LayoutSettings layout;
    double scale = 1;
    QString time; ///< Test hook: the clock text in the header
    QString assets; ///< Test hook: folder of relative picture addresses
};

/// Parse, wait for pictures, paint, write, quit.
class Renderer
{
public:
    explicit Renderer(const Options &options)
        : m_options(options),
          m_host(HostContextFactory::findScriptHost(), u"markup"_s, parseDeadlineMs),
          m_markup(m_host)
    {
        m_images.setAssetFolder(options.assets);
        m_options.layout.images = &m_images;
        m_deadline.setSingleShot(true);
    }

    int run(const QList<MarkupService::Item> &items)
    {
        QObject::connect(&m_images, &ui::ImageProvider::changed, &m_deadline,
                         [this] { paintWhenReady(); });
        QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { paint(); });
        m_markup.build(items, &m_deadline, [this](const QList<MessageModel> &models) {
            m_models = models;
            m_deadline.start(picturesDeadlineMs);
            paintWhenReady();
        });
        QCoreApplication::exec();
        return m_exitCode;
    }

private:
    void layOut()
    {
        m_scenes.clear();
        for (const MessageModel &model : std::as_const(m_models))
            m_scenes.push_back(ui::layoutMessage(model, m_options.layout));
    }

    void paintWhenReady()
    {
        if (m_models.isEmpty())
            return;
        layOut();
        if (!m_images.isLoading())
            paint();
    }

    void paint()
    {
        m_deadline.stop();
        layOut();
        std::vector<ui::PictureEntry> entries;
        for (std::size_t i = 0; i < m_scenes.size(); ++i)
            entries.push_back(
                {&m_scenes[i],
                 ui::beginsRoom(m_models, qsizetype(i)) ? m_models[qsizetype(i)].room : QString()});
        const QImage image = ui::messagePicture(entries, m_options.layout, m_options.scale);
        QSaveFile file(m_options.output);
        if (image.isNull())
            m_exitCode = complain(
                Tr::tr("The picture would be too large; choose a smaller --scale."), failureExit);
        else if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
            m_exitCode = complain(
                Tr::tr("%1 cannot be written: %2").arg(m_options.output, file.errorString()),
                failureExit);
        else
            m_exitCode = 0;
        QCoreApplication::quit();
    }

    Options m_options;
    HostToolHost m_host;
    MarkupService m_markup;
    ui::PreviewImages m_images;
    QTimer m_deadline;
    QList<MessageModel> m_models;
    std::vector<ui::Scene> m_scenes;
    int m_exitCode = failureExit;
};

Result<QList<MarkupService::Item>> readMessages(const Options &options)
{
    QFile file(options.input);
    const bool isOpen = options.input == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                                : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return unexpected(
            Error{u"file-not-readable"_s,
                  Tr::tr("%1 cannot be read: %2").arg(options.input, file.errorString()),
                  {},
                  std::nullopt});
    const Result<JsValue> json = JsValue::fromJson(file.readAll(), options.input);
    if (!json)
        return unexpected(json.error());
    // Also what `hooksmith-cli run --json` prints, or an entry of its `messages`: drawing those as
    // an empty message would help nobody.
    const JsValue document =
        (*json)[u"messages"].isArray() && !json->contains(u"msg") ? (*json)[u"messages"] : *json;
    const JsValue::Array messages =
        document.isArray() ? document.toArray() : JsValue::Array{document};
    QList<MarkupService::Item> items;
    for (const JsValue &entry : messages) {
        const bool isPosted = entry[u"message"].isObject() && entry.contains(u"room");
        const JsValue message = isPosted ? entry[u"message"] : entry;
        if (!message.isObject())
            return unexpected(
                Error{u"not-a-message"_s,
                      Tr::tr("%1 must hold a message object or a list of them.").arg(options.input),
                      {},
                      std::nullopt});
        MessageContext context;
        context.timeText = options.time;
        items.append({message, isPosted ? entry[u"room"].toString() : QString(), context});
    }
    ui::nameSeveralRooms(items);
    if (items.isEmpty())
        return unexpected(Error{u"not-a-message"_s,
                                Tr::tr("%1 holds no message.").arg(options.input),
                                {},
                                std::nullopt});
    return items;
}

} // namespace

bool wantsRender(const QStringList &arguments)
{
    const auto isOurs = [](const QString &argument) {
        const QString name = argument.section(u'=', 0, 0);
        return name == "--render"_L1 || name == "--out"_L1;
    };
    return std::any_of(arguments.begin() + qMin<qsizetype>(1, arguments.size()), arguments.end(),
                       isOurs);
}

QList<QCommandLineOption> renderOptions()
{
    return {{u"render"_s, Tr::tr("Draw this message; - = standard input."), u"MESSAGE.json"_s},
            {u"out"_s, Tr::tr("The picture to write."), u"FILE.png"_s},
            {u"width"_s, Tr::tr("Width of the message list."), u"PX"_s, u"720"_s},
            {u"scale"_s, Tr::tr("Device pixels per pixel."), u"N"_s, u"1"_s}};
}

int renderCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption theme(u"theme"_s, Tr::tr("light or dark."), u"THEME"_s, u"light"_s);
    QCommandLineOption time(u"time-text"_s, Tr::tr("For tests: the time to show."), u"TEXT"_s);
    QCommandLineOption assets(u"asset-folder"_s,
                              Tr::tr("For tests: folder of relative picture addresses."), u"DIR"_s);
    time.setFlags(QCommandLineOption::HiddenFromHelp);
    assets.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(renderOptions());
    parser.addOptions({theme, time, assets});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return complain(parser.errorText(), usageExit);
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(Tr::tr("Unexpected argument %1.").arg(parser.positionalArguments().first()),
                        usageExit);
    Options options;
    options.input = parser.value(u"render"_s);
    options.output = parser.value(u"out"_s);
    options.time = parser.value(time);
    options.assets = parser.value(assets);
    if (options.input.isEmpty())
        return complain(Tr::tr("--out needs --render MESSAGE.json."), usageExit);
    if (options.output.isEmpty())
        return complain(Tr::tr("--render needs --out FILE.png."), usageExit);
    const QString tone = parser.value(theme);
    if (tone != "light"_L1 && tone != "dark"_L1)
        return complain(Tr::tr("--theme is light or dark, not %1.").arg(tone), usageExit);
    options.layout.tone = tone == "dark"_L1 ? ui::MessageTone::Dark : ui::MessageTone::Light;
    bool ok = false;
    options.layout.width = parser.value(u"width"_s).toInt(&ok);
    if (!ok || options.layout.width < 200 || options.layout.width > 4000)
        return complain(Tr::tr("--width is a number of pixels from 200 to 4000."), usageExit);
    options.scale = parser.value(u"scale"_s).toDouble(&ok);
    if (!ok || options.scale < 0.25 || options.scale > 8)
        return complain(Tr::tr("--scale is a number from 0.25 to 8."), usageExit);
    const Result<QList<MarkupService::Item>> items = readMessages(options);
    if (!items) {
        const Error &error = items.error();
        const QString where = error.location && error.location->line > 0
            ? u"\n%1:%2:%3"_s.arg(error.location->file)
                  .arg(error.location->line)
                  .arg(error.location->column)
            : QString();
        return complain(error.message + where, usageExit);
    }
    return Renderer(options).run(*items);
}

} // namespace hooksmith
