// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPageLayout>
#include <QString>
#include <QStringList>

#include <functional>

class QPainter;
class QPdfWriter;
class QTextLayout;

namespace muniment::sample {

// How an issuer's papers look, and what stands at the head and foot of each page.
struct PaperFacts
{
    QString house; // head, left: who issued it
    QString reference; // head, right: number and version
    QString mark; // foot, left: classification, or what the reader must know
    QString family = QStringLiteral("Noto Sans");
    QColor accent = QColor(0x1f, 0x3a, 0x5f);
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    double bodyPoints = 9.5;
    bool firstPageHasHead = true; // certificates and covers have none
};

struct Column
{
    QString head;
    double millimetres = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Field
{
    QString label;
    QString value;
};

struct SignatureFacts
{
    QString name;
    QString role;
    QString day; // as written beside the signature
};

// Sets a paper on A4 pages: what is called first stands first, and pages turn by themselves.
// Lengths are millimetres, text sizes points; `**words**` in a text are set bold.
class Paper
{
public:
    enum class Turn { ToPortrait, ToLandscape };

    void title(const QString& text, const QString& below = {});
    void heading(const QString& text);
    void subheading(const QString& text);
    void paragraph(const QString& text);
    void small(const QString& text);
    void centred(const QString& text, double points, QFont::Weight weight = QFont::Normal);
    void bullets(const QStringList& items);
    void numbered(const QStringList& items, const QString& prefix = {});
    void boxed(const QString& text);
    void fields(const QList<Field>& rows, double labelMillimetres = 42);
    // Two label and value pairs side by side on each line, as certificates are laid out.
    void pairedFields(const QList<QPair<Field, Field>>& rows);
    void table(const QList<Column>& columns, const QList<QStringList>& rows);
    void signatures(const QList<SignatureFacts>& signers);
    void space(double millimetres);
    void rule();
    void newPage();
    void newPage(Turn turn);

    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    // For what only one paper has: frames, marks, bars. Units are tenths of a point; see unit().
    [[nodiscard]] QPainter& painter() { return *m_painter; }
    [[nodiscard]] QFont font(double points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] static double unit(double millimetres);

private:
    friend QByteArray paintPaper(const PaperFacts&, const std::function<void(Paper&)>&);
    struct Block;

    Paper(const PaperFacts& facts, QPdfWriter& writer, QPainter& painter, int pageCount);
    void furnish();
    void ensureRoom(double units);
    void setText(const QString& text, const Block& block);
    [[nodiscard]] double textHeight(const QString& text, const QFont& font, double width) const;
    void drawCell(const QString& text, const QFont& font, double x, double y, double width,
        Qt::Alignment alignment);
    void drawRow(
        const QList<Column>& columns, const QStringList& cells, const QFont& font, double height);
    [[nodiscard]] double rowHeight(
        const QList<Column>& columns, const QStringList& cells, const QFont& font) const;
    void drawTableHead(const QList<Column>& columns);
    void drawSignature(const SignatureFacts& signer, double x, double y, double width);

    PaperFacts m_facts;
    QPdfWriter* m_writer;
    QPainter* m_painter;
    QPageLayout::Orientation m_orientation;
    int m_page = 1;
    int m_pageCount = 0;
    double m_y = 0;
};

// Paints the paper twice: once to count its pages, once with "page n of N" at the foot.
// Needs a QGuiApplication.
QByteArray paintPaper(const PaperFacts& facts, const std::function<void(Paper&)>& write);

} // namespace muniment::sample
