// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/pdf_bytes.h"

#include "core/sample/sample_messages.h"
#include "core/sample/strokes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>
#include <qpdf/RandomDataProvider.hh>

#include <exception>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr auto userPassword = "clearwater";
constexpr auto ownerPassword = "clearwater-owner";

// Stands in for libqpdf's source of random numbers while one file is encrypted.
class FixedNumbers final : public RandomDataProvider
{
public:
    FixedNumbers()
        : m_former(QUtil::getRandomDataProvider())
    {
        QUtil::setRandomDataProvider(this);
    }
    ~FixedNumbers() override { QUtil::setRandomDataProvider(m_former); }
    FixedNumbers(const FixedNumbers&) = delete;
    FixedNumbers& operator=(const FixedNumbers&) = delete;

    void provideRandomData(unsigned char* data, size_t length) override
    {
        for (size_t i = 0; i < length; ++i)
            data[i] = static_cast<unsigned char>(m_numbers.between(0, 255));
    }

private:
    RandomDataProvider* m_former;
    Chance m_numbers{u"the sample's encryption"_s};
};

// PDF 32000-1, 7.9.4: D:YYYYMMDDHHmmSS+HH'mm'
QString pdfDate(const ZonedInstant& time)
{
    const QString text = time.toText(); // 2026-09-30T17:02:00+02:00
    QString digits = text.left(19);
    digits.remove(u'-').remove(u'T').remove(u':');
    const QString zone = text.mid(19);
    if (zone.size() < 6)
        return u"D:"_s + digits + u"Z"_s;
    return u"D:"_s + digits + zone.left(3) + u"'"_s + zone.mid(4, 2) + u"'"_s;
}

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setFacts(QPDF& pdf, const PdfFacts& facts)
{
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const QPDFObjectHandle date = QPDFObjectHandle::newString(pdfDate(facts.created).toStdString());
    info.replaceKey("/Title", unicode(facts.title));
    info.replaceKey("/Author", unicode(facts.author));
    info.replaceKey("/Producer", unicode(facts.producer));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", info);
    // The painter's own metadata stream repeats the time of painting.
    pdf.getRoot().removeKey("/Metadata");
    pdf.getRoot().replaceKey("/Lang", unicode(facts.language));
}

// The painter's tags of font subsets (six letters and a plus) follow the hash seed of the process;
// here they follow the name of the font.
QPDFObjectHandle withFixedTag(const std::string& fontName)
{
    const size_t plus = fontName.find('+');
    if (plus == std::string::npos)
        return QPDFObjectHandle::newName(fontName);
    const std::string plain = fontName.substr(plus + 1);
    Chance letters(QString::fromStdString(plain));
    std::string tagged = "/";
    for (int i = 0; i < 6; ++i)
        tagged += static_cast<char>('A' + letters.between(0, 25));
    return QPDFObjectHandle::newName(tagged + '+' + plain);
}

void fixFontTags(QPDF& pdf)
{
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        for (const char* key : {"/FontName", "/BaseFont"}) {
            if (object.getKey(key).isName())
                object.replaceKey(key, withFixedTag(object.getKey(key).getName()));
        }
    }
}

template <typename Work>
Result<QByteArray> guarded(const QString& title, const Work& work)
{
    try {
        return work();
    } catch (const std::exception& trouble) {
        return fail(
            Problem::Damaged, cause::paperNotMade, {title}, QString::fromUtf8(trouble.what()));
    }
}

QByteArray written(QPDFWriter& writer)
{
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void load(QPDF& pdf, const QByteArray& bytes)
{
    pdf.processMemoryFile("sample", bytes.constData(), size_t(bytes.size()));
}

} // namespace

Result<QByteArray> settlePdf(const QByteArray& painted, const PdfFacts& facts, const EditPdf& edit)
{
    return guarded(facts.title, [&] {
        QPDF pdf;
        load(pdf, painted);
        setFacts(pdf, facts);
        fixFontTags(pdf);
        if (edit)
            edit(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        return written(writer);
    });
}

Result<QByteArray> encryptPdf(const QByteArray& settled, Protection protection)
{
    return guarded(u"sample"_s, [&] {
        const FixedNumbers numbers;
        QPDF pdf;
        load(pdf, settled);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        const bool open = protection == Protection::OwnerRestrictions;
        writer.setR6EncryptionParameters(open ? "" : userPassword, ownerPassword, true, !open,
            !open, !open, !open, !open, open ? qpdf_r3p_low : qpdf_r3p_full, true);
        return written(writer);
    });
}

} // namespace muniment::sample
