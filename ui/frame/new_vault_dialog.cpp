// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/new_vault_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QTimeZone>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStampCode = 8;

// A desk may spell its zone in a way that is not in the list; the first of the list would be wrong.
void chooseZone(QComboBox& zones, const QByteArray& ofDesk)
{
    const bool isUtc = ofDesk.isEmpty() || ofDesk.endsWith("UTC") || !QTimeZone(ofDesk).isValid();
    const QString zone = isUtc ? u"UTC"_s : QString::fromUtf8(ofDesk);
    if (zones.findText(zone) < 0)
        zones.insertItem(0, zone);
    zones.setCurrentText(zone);
}

} // namespace

QString stampCodeFor(const QString& organisation)
{
    const QString plain = organisation.normalized(QString::NormalizationForm_D).toUpper();
    QString initials;
    QString letters;
    bool isStart = true;
    for (const QChar character : plain) {
        const bool isCode = (character >= u'A' && character <= u'Z') || character.isDigit();
        if (isCode && character.unicode() < 128) {
            letters += character;
            if (isStart)
                initials += character;
        }
        isStart = character.isSpace() || character == u'-';
    }
    const QString code = initials.size() >= 3 ? initials : letters;
    return code.left(initials.size() >= 3 ? 4 : 3);
}

NewVaultDialog::NewVaultDialog(QWidget* parent)
    : QDialog(parent)
    , m_organisation(new QLineEdit)
    , m_legalName(new QLineEdit)
    , m_stampCode(new QLineEdit)
    , m_timeZone(new ChoiceBox)
    , m_problem(makeLabel({}, TextRole::Secondary))
{
    setWindowTitle(tr("New vault"));
    setMinimumWidth(Metrics(font()).scaled(480));
    m_legalName->setPlaceholderText(tr("As in contracts; may stay empty"));
    m_stampCode->setMaxLength(longestStampCode);
    m_stampCode->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9]*"_s), m_stampCode));
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromUtf8(zone));
    m_timeZone->setEditable(false);
    chooseZone(*m_timeZone, QTimeZone::systemTimeZoneId());
    m_problem->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(space::medium);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("&Legal name"), m_legalName);
    form->addRow(tr("&Page stamp begins with"), m_stampCode);
    form->addRow(tr("&Time zone"), m_timeZone);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Choose where…"), QDialogButtonBox::AcceptRole);
    setLook(*m_create, ButtonLook::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewVaultDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::large);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    connect(m_organisation, &QLineEdit::textChanged, this, &NewVaultDialog::proposeStampCode);
    connect(m_stampCode, &QLineEdit::textEdited, this, [this] {
        m_stampCodeIsTheirs = true;
        check();
    });
    check();
}

void NewVaultDialog::proposeStampCode()
{
    if (!m_stampCodeIsTheirs)
        m_stampCode->setText(stampCodeFor(m_organisation->text()));
    check();
}

void NewVaultDialog::check()
{
    const bool hasName = !m_organisation->text().trimmed().isEmpty();
    const bool hasCode = !m_stampCode->text().isEmpty();
    m_create->setEnabled(hasName && hasCode);
    m_problem->setText(hasName && !hasCode
            ? tr("A stamp such as %1 needs letters or digits in front.").arg(u"ABC-2026-000412"_s)
            : tr("The stamp on each exhibit page will read like %1.")
                  .arg((hasCode ? m_stampCode->text().toUpper() : u"ABC"_s) + u"-2026-000412"_s));
}

void NewVaultDialog::confirm()
{
    const vault::NewVault what{m_organisation->text().trimmed(), m_legalName->text().trimmed(),
        m_stampCode->text().toUpper(), m_timeZone->currentText()};
    accept();
    emit confirmed(what);
}

} // namespace muniment::ui
