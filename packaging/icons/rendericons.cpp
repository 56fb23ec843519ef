// SPDX-License-Identifier: MIT
// Draws the bitmap icons from the scalable one, at build time: one picture to keep, not ten.
//   rendericons SVG OUTPUT_DIR SIZE...   ->   OUTPUT_DIR/SIZE.png
#include <cstdio>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: rendericons SVG OUTPUT_DIR SIZE...\n");
        return 2;
    }
    QSvgRenderer renderer(arguments.at(1));
    const QDir output(arguments.at(2));
    if (!renderer.isValid() || !output.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "rendericons: cannot read %s or write to %s\n",
                     qPrintable(arguments.at(1)), qPrintable(arguments.at(2)));
        return 1;
    }
    for (const QString &text : arguments.mid(3)) {
        const int size = text.toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (!image.save(output.filePath(text + QStringLiteral(".png")))) {
            std::fprintf(stderr, "rendericons: cannot write %s.png\n", qPrintable(text));
            return 1;
        }
    }
    return 0;
}
