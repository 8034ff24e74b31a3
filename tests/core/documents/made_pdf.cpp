// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/made_pdf.h"

#include <QFile>
#include <QProcess>

namespace muniment::tests {

int MadePdf::add(const QByteArray& body)
{
    m_objects.append(body);
    return int(m_objects.size());
}

int MadePdf::addStream(const QByteArray& data, const QByteArray& entries)
{
    return add("<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data
        + "\nendstream");
}

QByteArray MadePdf::bytes(int root) const
{
    QByteArray out = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + m_objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    const QByteArray size = QByteArray::number(m_objects.size() + 1);
    return out + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + size
        + "/Root " + QByteArray::number(root) + " 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray onePage(const OnePage& parts)
{
    MadePdf pdf;
    pdf.add("<</Type/Catalog/Pages 2 0 R " + parts.catalog + ">>");
    pdf.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    pdf.add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>"
        + parts.resources + ">>" + parts.page + ">>");
    pdf.addStream(parts.content);
    pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (const QByteArray& each : parts.objects)
        pdf.add(each);
    return pdf.bytes(1);
}

OnePage filledForm()
{
    const QByteArray look = "BT /F1 20 Tf 5 10 Td (filled in) Tj ET";
    return {.page = "/MediaBox[0 0 600 800]/Annots[6 0 R]",
        .catalog = "/AcroForm<</Fields[6 0 R]>>",
        .objects = {"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(filled in)/Rect[100 600 300 640]"
                    "/F 4/AP<</N 7 0 R>>>>",
            "<</Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</F1 5 0 R>>>>/Length "
                + QByteArray::number(look.size()) + ">>stream\n" + look + "\nendstream"}};
}

QByteArray manyPages(int count)
{
    MadePdf pdf;
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    QByteArray kids;
    for (int i = 0; i < count; ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    pdf.add("<</Type/Pages/MediaBox[0 0 600 800]/Kids[" + kids + "]/Count "
        + QByteArray::number(count) + ">>");
    pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int i = 0; i < count; ++i) {
        pdf.add("<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>/Contents "
            + QByteArray::number(5 + 2 * i) + " 0 R>>");
        pdf.addStream("BT /F1 12 Tf 100 700 Td (Page " + QByteArray::number(i + 1) + ") Tj ET");
    }
    return pdf.bytes(1);
}

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

Said run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace muniment::tests
