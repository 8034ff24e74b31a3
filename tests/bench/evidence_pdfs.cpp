// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHashSeed>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cstdio>

// Writes two-page PDFs as people have them as evidence: text that flows, a table, a picture, and
// the subset of each font that is used. Every file differs, and two runs make the same bytes:
// evidence_pdfs --count 1100 FOLDER

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 600; // units of the painter per inch
constexpr double millimetre = resolution / 25.4;
constexpr double left = 22 * millimetre;
constexpr double width = 166 * millimetre;

const char* const words[] = {"access", "account", "review", "owner", "confirmed", "removed", "kept",
    "quarter", "role", "administrator", "database", "production", "exception", "approved", "ticket",
    "request", "evidence", "population", "sample", "without", "privileged", "session", "region",
    "backup", "restored", "encryption", "key", "rotation", "policy", "change", "deployment", "the",
    "of", "and", "was", "by", "in", "for", "each", "no", "monthly", "report", "finding", "closed",
    "provider", "customer", "control", "test", "result", "according", "to", "with", "Überprüfung",
    "façade", "naïve", "Zürich", "Kraków", "São", "Paulo", "München"};

class Report
{
public:
    Report(int number, const QString& path)
        : m_number(number)
        , m_random(quint32(number))
        , m_writer(path)
    {
        m_writer.setTitle(u"Report %1"_s.arg(number));
        m_writer.setCreator(u"Bench"_s);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setResolution(resolution);
    }

    bool write()
    {
        if (!m_painter.begin(&m_writer))
            return false;
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        heading(u"Access review %1"_s.arg(m_number));
        paragraphs(5);
        picture();
        paragraphs(3);
        m_writer.newPage();
        m_y = 25 * millimetre;
        heading(u"Accounts in scope"_s);
        table(28);
        queries(6);
        return m_painter.end();
    }

private:
    QString word() { return QString::fromUtf8(words[m_random.bounded(quint32(std::size(words)))]); }

    QString sentence(int count)
    {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(
                m_random.bounded(12) == 0 ? QString::number(m_random.bounded(10'000)) : word());
        return chosen.join(u' ') + u". "_s;
    }

    void set(const QString& family, double points, QFont::Weight weight = QFont::Normal)
    {
        QFont font(family);
        font.setPointSizeF(points);
        font.setWeight(weight);
        m_painter.setFont(font);
    }

    void heading(const QString& text)
    {
        set(u"Noto Serif"_s, 16, QFont::Bold);
        m_painter.setPen(QColor(20, 40, 90));
        m_painter.drawText(QPointF(left, m_y), text);
        m_painter.setPen(Qt::black);
        m_y += 10 * millimetre;
    }

    void paragraphs(int count)
    {
        set(u"Noto Serif"_s, 10);
        for (int i = 0; i < count; ++i) {
            QString text;
            for (int s = 0; s < 4; ++s)
                text += sentence(9 + int(m_random.bounded(8)));
            const QRectF room(left, m_y, width, 60 * millimetre);
            QRectF taken;
            m_painter.drawText(room, Qt::AlignJustify | Qt::TextWordWrap, text, &taken);
            m_y += taken.height() + 2.5 * millimetre;
        }
    }

    // As a screenshot is: plain areas with lines of small marks.
    void picture()
    {
        QImage image(640, 260, QImage::Format_RGB32);
        image.fill(QColor(245, 246, 248));
        QPainter painter(&image);
        for (int y = 12; y < image.height() - 12; y += 14)
            for (int x = 12; x < image.width() - 40; x += 7)
                if (m_random.bounded(5) > 0)
                    painter.fillRect(x, y + m_random.bounded(3), 1 + m_random.bounded(5),
                        3 + m_random.bounded(6), m_random.bounded(8) == 0 ? Qt::blue : Qt::black);
        painter.end();
        const QRectF room(left, m_y, 120 * millimetre, 48 * millimetre);
        m_painter.drawImage(room, image);
        m_painter.drawRect(room);
        m_y += room.height() + 6 * millimetre;
    }

    void table(int rows)
    {
        const double columns[] = {0, 18, 62, 96, 124};
        for (int row = 0; row < rows; ++row) {
            set(u"Noto Sans"_s, 8, row == 0 ? QFont::DemiBold : QFont::Normal);
            const QStringList cells{QString::number(row), word() + u'.' + word(), word(),
                u"2026-%1-%2"_s.arg(1 + m_random.bounded(12)).arg(1 + m_random.bounded(28)),
                word() + u' ' + word()};
            for (int column = 0; column < cells.size(); ++column)
                m_painter.drawText(
                    QPointF(left + columns[column] * millimetre, m_y), cells.at(column));
            m_painter.setPen(QPen(Qt::gray, 0.2 * millimetre));
            m_painter.drawLine(QPointF(left, m_y + 1.6 * millimetre),
                QPointF(left + width, m_y + 1.6 * millimetre));
            m_painter.setPen(Qt::black);
            m_y += 6 * millimetre;
        }
    }

    void queries(int count)
    {
        set(u"Noto Sans Mono"_s, 7.5);
        m_y += 4 * millimetre;
        for (int i = 0; i < count; ++i) {
            m_painter.drawText(QPointF(left, m_y),
                u"SELECT %1, %2 FROM %3 WHERE id = %4;"_s.arg(word(), word(), word())
                    .arg(m_random.bounded(1'000'000)));
            m_y += 4 * millimetre;
        }
    }

    int m_number;
    QRandomGenerator m_random;
    QPdfWriter m_writer;
    QPainter m_painter;
    double m_y = 25 * millimetre;
};

// The time of writing stands in the file; one of the same length takes its place.
bool setTime(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QString text = QString::fromLatin1(file.readAll());
    static const QRegularExpression time(u"\\(D:\\d{14}"_s);
    text.replace(time, u"(D:20260101000000"_s);
    return file.seek(0) && file.write(text.toLatin1()) == file.size();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"count"_s, u"How many files."_s, u"count"_s, u"1100"_s});
    parser.addPositionalArgument(u"folder"_s, u"Where to."_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const int count = parser.value(u"count"_s).toInt();
    for (int number = 1; number <= count; ++number) {
        const QString path = parser.positionalArguments().first()
            + u"/report-%1.pdf"_s.arg(number, 4, 10, QChar(u'0'));
        if (!Report(number, path).write() || !setTime(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
