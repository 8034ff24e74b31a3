// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/already_known.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/confirmation.h"
#include "core/assurance/recognise_file.h"
#include "core/assurance/validity.h"
#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

// The papers that providers really hand out, set as PDFs and read by the helper: what is said about
// each, in one exact sentence, and what a person has to decide.
class CertificatePapersTest final : public QObject
{
    Q_OBJECT

    // A page of lines; what follows a tab stands in the next column. A picture of them is a scan.
    enum class Set { AsText, AsPicture };

    static void drawLines(QPainter& painter, const QStringList& lines, qreal column, qreal step)
    {
        qreal y = 2 * step;
        for (const QString& line : lines) {
            qreal x = step;
            for (const QString& part : line.split(u'\t')) {
                painter.drawText(QPointF(x, y), part);
                x += column;
            }
            y += step;
        }
    }

    QString paper(const QString& name, const QStringList& lines, Set set = Set::AsText) const
    {
        const QString path = m_folder.filePath(name);
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter painter(&writer);
        if (set == Set::AsPicture) {
            QImage page(595, 842, QImage::Format_Grayscale8);
            page.fill(Qt::white);
            QPainter ink(&page);
            drawLines(ink, lines, 180, 20);
            ink.end();
            painter.drawImage(QRectF(0, 0, 500, 700), page);
            return path;
        }
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(9);
        painter.setFont(font);
        drawLines(painter, lines, 170, 18);
        return path;
    }

    // A sound certificate; a test changes the one line that it is about.
    static QStringList certificate(
        const QStringList& dates, const QString& standard = u"ISO/IEC 27001:2022"_s)
    {
        return QStringList{u"Northmark Assurance Ltd"_s, u"CERTIFICATE OF REGISTRATION"_s, u""_s,
                   u"This is to certify that the Management System of"_s, u"Nimbus Cloud GmbH"_s,
                   u"has been assessed and found to conform to the requirements of"_s, standard,
                   u""_s, u"for the following scope:"_s,
                   u"Operation of the services Compute and Object Storage in the region EU Central."_s,
                   u""_s, u"Statement of Applicability version 4.2 dated 3 March 2025"_s,
                   u"Certificate Number: IS 552878"_s}
        + dates + QStringList{u""_s, u"Accredited by UKAS, Accreditation No. 0099."_s};
    }

    static QStringList sound()
    {
        return {u"Issue Date: 5 May 2025"_s, u"Expiry Date: 4 May 2028"_s};
    }

    static documents::HelperClient helper()
    {
        documents::HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        return documents::HelperClient(options);
    }

    static Recognition read(const QString& path)
    {
        const Result<Recognition> recognition = recogniseFile(path, helper(), JobContext());
        if (!recognition)
            qFatal("%s", muniment::tests::explain(recognition).constData());
        return *recognition;
    }

    static QString valueOf(const Recognition& recognition, Field field)
    {
        const Proposal* proposal = recognition.proposal(field);
        if (!proposal || proposal->state == ProposalState::NotFound)
            return u"not found"_s;
        if (proposal->state == ProposalState::ToDecide)
            return u"? "_s + proposal->alternatives.join(u" / "_s) + u" ("_s
                + doubtWords(proposal->doubt) + u')';
        return proposal->value;
    }

    static QString remarks(const Recognition& recognition)
    {
        QStringList sentences;
        for (const Remark& each : recognition.remarks)
            sentences.append(wordsOf(each).sentence);
        return sentences.join(u'\n');
    }

    static QString standing(const Recognition& recognition, Date day)
    {
        return standingWords(standingOn({clearFields(recognition), {}, {}, {}}, day));
    }

    static QString refusal(const Recognition& recognition, const QList<Setting>& settings = {})
    {
        const Result<Confirmation> confirmation = confirmed(recognition, settings);
        return confirmation ? u"confirmed"_s : wordsFor(confirmation.error()).sentence;
    }

private slots:
    void aSoundCertificateRaisesNoDoubt()
    {
        const Recognition found = read(paper(u"sound.pdf"_s, certificate(sound())));
        QCOMPARE(valueOf(found, Field::Number), u"IS 552878"_s);
        QCOMPARE(valueOf(found, Field::Issued), u"2025-05-05"_s);
        QCOMPARE(valueOf(found, Field::Expiry), u"2028-05-04"_s);
        QCOMPARE(remarks(found), QString());
        QCOMPARE(refusal(found), u"confirmed"_s);
        QCOMPARE(standing(found, Date(2025, 7, 1)), u"in force to 4 May 2028"_s);
        QCOMPARE(standing(found, Date(2026, 7, 1)), u"surveillance not shown, due 5 May 2026"_s);
    }

    void endBeforeStart()
    {
        const Recognition found = read(paper(u"end-before-start.pdf"_s,
            certificate({u"Issue Date: 5 May 2028"_s, u"Expiry Date: 4 May 2025"_s})));
        QCOMPARE(remarks(found), u"It ends on 4 May 2025, before it starts on 5 May 2028."_s);
        QCOMPARE(
            refusal(found), u"The document ends on 2025-05-04, before it starts on 2028-05-05."_s);
    }

    void aDayThatNoCalendarHas()
    {
        const Recognition found = read(paper(u"no-such-day.pdf"_s,
            certificate({u"Issue Date: 5 May 2025"_s, u"Expiry Date: 31 February 2028"_s})));
        QCOMPARE(valueOf(found, Field::Expiry), u"?  (no calendar has this day)"_s);
        QCOMPARE(refusal(found), u"Not decided yet: expiry (“Expiry Date: 31 February 2028”)."_s);
        QCOMPARE(refusal(found, {{Field::Expiry, u"2028-02-31"_s}}),
            u"No calendar has the day “2028-02-31”."_s);
        QCOMPARE(refusal(found, {{Field::Expiry, u"2028-02-29"_s}}), u"confirmed"_s);
    }

    void yearsOfTwoDigits()
    {
        const Recognition found = read(paper(u"two-digits.pdf"_s,
            certificate({u"Issue Date: 25.05.25"_s, u"Expiry Date: 24.05.28"_s})));
        QCOMPARE(valueOf(found, Field::Issued), u"? 2025-05-25 (the year has two digits)"_s);
        QCOMPARE(valueOf(found, Field::Expiry), u"? 2028-05-24 (the year has two digits)"_s);
        QVERIFY(refusal(found).startsWith(u"Not decided yet: "_s));
    }

    void dayOrMonthFirst()
    {
        const Recognition found = read(paper(u"day-or-month.pdf"_s,
            certificate({u"Issue Date: 03/04/2025"_s, u"Expiry Date: 02/04/2028"_s})));
        QCOMPARE(
            valueOf(found, Field::Issued), u"? 2025-04-03 / 2025-03-04 (day or month first?)"_s);
    }

    void twoColumnsOnALine()
    {
        const Recognition found = read(paper(u"columns.pdf"_s,
            QStringList{u"Northmark Assurance Ltd"_s, u"CERTIFICATE OF REGISTRATION"_s,
                u"This is to certify that the Management System of"_s, u"Nimbus Cloud GmbH"_s,
                u"has been assessed and found to conform to"_s, u"ISO/IEC 27001:2022"_s, u""_s,
                u"Certificate Number:\tIssue Date:\tExpiry Date:"_s,
                u"IS 552878\t5 May 2025\t4 May 2028"_s, u""_s, u"for the following scope:"_s,
                u"Operation of the services Compute."_s}));
        QCOMPARE(valueOf(found, Field::Number), u"IS 552878"_s);
        QCOMPARE(valueOf(found, Field::Issued), u"2025-05-05"_s);
        QCOMPARE(valueOf(found, Field::Expiry), u"2028-05-04"_s);
    }

    void labelAndValueSideBySideTwiceOnALine()
    {
        const Recognition found = read(paper(u"side-by-side.pdf"_s,
            certificate({u"Issue Date: 5 May 2025\t\tExpiry Date: 4 May 2028"_s})));
        QCOMPARE(valueOf(found, Field::Issued), u"2025-05-05"_s);
        QCOMPARE(valueOf(found, Field::Expiry), u"2028-05-04"_s);
    }

    void noNumber()
    {
        QStringList lines = certificate(sound());
        lines.removeAll(u"Certificate Number: IS 552878"_s);
        const Recognition found = read(paper(u"no-number.pdf"_s, lines));
        QCOMPARE(valueOf(found, Field::Number), u"not found"_s);
        QCOMPARE(refusal(found), u"confirmed"_s); // a person may know of none
        QVERIFY(alreadyKnown(clearFields(found), {}, {}).sameNumber.isEmpty());
    }

    void aScanWithoutText()
    {
        const Recognition found
            = read(paper(u"ISO 27001 scan.pdf"_s, certificate(sound()), Set::AsPicture));
        QVERIFY(!found.hasText);
        QCOMPARE(remarks(found), u"The document has no text that can be read."_s);
        QVERIFY(refusal(found).startsWith(u"The text does not tell what this document is."_s));
        QCOMPARE(refusal(found,
                     {{Field::Type, u"iso_certificate"_s}, {Field::Provider, u"Nimbus"_s},
                         {Field::Number, u"IS 552878"_s}, {Field::Expiry, u"2028-05-04"_s}}),
            u"confirmed"_s);
    }

    void expiredAndNotYetInForce()
    {
        const Recognition found = read(paper(u"dates.pdf"_s, certificate(sound())));
        QCOMPARE(standing(found, Date(2028, 5, 5)), u"expired on 4 May 2028"_s);
        QCOMPARE(standing(found, Date(2028, 5, 4)), u"surveillance not shown, due 5 May 2026"_s);
        const Recognition later = read(paper(u"later.pdf"_s,
            certificate({u"Issue Date: 5 May 2025"_s, u"Valid from: 1 June 2025"_s,
                u"Expiry Date: 4 May 2028"_s})));
        QCOMPARE(standing(later, Date(2025, 5, 20)), u"not in force before 1 Jun 2025"_s);
    }

    void anEditionThatIsNoLongerAccepted()
    {
        const Recognition found
            = read(paper(u"2013.pdf"_s, certificate(sound(), u"ISO/IEC 27001:2013"_s)));
        QCOMPARE(valueOf(found, Field::Edition), u"2013"_s);
        QCOMPARE(
            standing(found, Date(2026, 7, 1)), u"edition no longer accepted since 1 Nov 2025"_s);
    }

    void aNineThousandOneOfferedAsATwentySevenThousandOne()
    {
        const Recognition found = read(
            paper(u"Nimbus ISO 27001 certificate.pdf"_s, certificate(sound(), u"ISO 9001:2015"_s)));
        QCOMPARE(valueOf(found, Field::Standard), u"ISO 9001"_s);
        QCOMPARE(remarks(found),
            u"ISO 9001 is not about information security.\n"
            "The file's name says 27001, its text says ISO 9001."_s);
    }

    void anAttestationLetterIsNoCertificate()
    {
        const Recognition found = read(paper(u"Nimbus ISO 27001.pdf"_s,
            {u"Northmark Assurance Ltd"_s, u"12 March 2026"_s, u""_s, u"To whom it may concern"_s,
                u""_s, u"Letter of attestation"_s, u""_s,
                u"We confirm that we have performed an audit of Nimbus Cloud GmbH against"_s,
                u"ISO/IEC 27001:2022. The certificate is to be issued after the decision of our"_s,
                u"certification board. This letter is not a certificate."_s, u""_s,
                u"Yours faithfully,"_s, u"Northmark Assurance Ltd"_s}));
        QCOMPARE(valueOf(found, Field::Type), u"attestation_letter"_s);
        QVERIFY2(
            remarks(found).contains(u"This letter tells of an audit; it is not the certificate."_s),
            qPrintable(remarks(found)));
    }

    void aFileThatIsNoPdf()
    {
        const QString path = m_folder.filePath(u"ISO-27001.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ISO/IEC 27001:2022, honestly");
        file.close();
        const auto found = recogniseFile(path, helper(), JobContext());
        QVERIFY(!found);
        QCOMPARE(wordsFor(found.error()).sentence, u"The file is not a PDF."_s);
    }

    void otherLanguages_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("German") << QStringList{u"Nordprüf Zertifizierung GmbH"_s, u"ZERTIFIKAT"_s,
            u""_s, u"Die Zertifizierungsstelle bescheinigt, dass das Unternehmen"_s,
            u"Nimbus Cloud GmbH"_s,
            u"ein Informationssicherheits-Managementsystem eingeführt hat und anwendet."_s,
            u"Durch ein Audit wurde der Nachweis erbracht, dass die Forderungen der"_s,
            u"ISO/IEC 27001:2022 erfüllt sind."_s, u""_s,
            u"Geltungsbereich: Betrieb der Dienste Compute und Object Storage."_s, u""_s,
            u"Zertifikat-Registrier-Nr.: 01 153 1234567"_s, u"Ausstellungsdatum: 5. Mai 2025"_s,
            u"Gültig bis: 4. Mai 2028"_s};
        QTest::newRow("French") << QStringList{u"Certifia France SAS"_s, u"CERTIFICAT"_s, u""_s,
            u"L'organisme de certification certifie que le système de management de la sécurité de"_s,
            u"l'information de l'entreprise : Nimbus Cloud SARL"_s,
            u"a été évalué et jugé conforme aux exigences de la norme"_s, u"ISO/IEC 27001:2022"_s,
            u""_s, u"Périmètre : exploitation des services Compute et Object Storage."_s, u""_s,
            u"Certificat n° : 01 153 1234567"_s, u"Date de délivrance : 5 mai 2025"_s,
            u"Valable jusqu'au : 4 mai 2028"_s};
        QTest::newRow("Italian") << QStringList{u"Certifica Italia S.p.A."_s, u"CERTIFICATO"_s,
            u""_s,
            u"Si certifica che il sistema di gestione per la sicurezza delle informazioni di"_s,
            u"Nimbus Cloud S.r.l."_s, u"è conforme ai requisiti della norma"_s,
            u"ISO/IEC 27001:2022"_s, u""_s,
            u"Campo di applicazione: gestione dei servizi Compute e Object Storage."_s, u""_s,
            u"Certificato n.: 01 153 1234567"_s, u"Data di emissione: 5 maggio 2025"_s,
            u"Data di scadenza: 4 maggio 2028"_s};
        QTest::newRow("Spanish") << QStringList{u"Certifica España S.A."_s, u"CERTIFICADO"_s, u""_s,
            u"La entidad de certificación certifica que la organización"_s, u"Nimbus Cloud S.L."_s,
            u"dispone de un sistema de gestión de la seguridad de la información conforme con la norma"_s,
            u"UNE-EN ISO/IEC 27001:2022"_s, u""_s,
            u"Alcance: operación de los servicios Compute y Object Storage."_s, u""_s,
            u"Número de certificado: 01 153 1234567"_s, u"Fecha de emisión: 5 de mayo de 2025"_s,
            u"Válido hasta el 4 de mayo de 2028"_s};
    }

    void otherLanguages()
    {
        QFETCH(QStringList, lines);
        const Recognition found
            = read(paper(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s, lines));
        QCOMPARE(valueOf(found, Field::Type), u"iso_certificate"_s);
        QCOMPARE(valueOf(found, Field::Standard), u"ISO/IEC 27001"_s);
        QCOMPARE(valueOf(found, Field::Edition), u"2022"_s);
        QCOMPARE(valueOf(found, Field::Number), u"01 153 1234567"_s);
        QCOMPARE(valueOf(found, Field::Issued), u"2025-05-05"_s);
        QCOMPARE(valueOf(found, Field::Expiry), u"2028-05-04"_s);
        QVERIFY2(valueOf(found, Field::Subject).startsWith(u"Nimbus Cloud"_s),
            qPrintable(valueOf(found, Field::Subject)));
        QVERIFY2(valueOf(found, Field::Scope).contains(u"Compute"_s),
            qPrintable(valueOf(found, Field::Scope)));
    }

private:
    QTemporaryDir m_folder;
};

MUNIMENT_TEST(CertificatePapersTest, "certificate_papers_test")
#include "certificate_papers_test.moc"
