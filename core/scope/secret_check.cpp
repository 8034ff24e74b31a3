// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/secret_check.h"

#include "core/base/text_forms.h"
#include "core/scope/scope_messages.h"

#include <QRegularExpression>

#include <cstddef>
#include <utility>

using namespace Qt::StringLiterals;

namespace muniment::scope {

namespace {

constexpr TextForm<SecretKind> secretKindForms[] = {
    {SecretKind::PrivateKey, "private_key"},
    {SecretKind::AccessKey, "access_key"},
    {SecretKind::Token, "token"},
    {SecretKind::Password, "password"},
    {SecretKind::RandomText, "random_text"},
};

const QRegularExpression& privateKey()
{
    static const QRegularExpression form(
        u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY( BLOCK)?-----|PuTTY-User-Key-File-|AGE-SECRET-KEY-1"_s);
    return form;
}

// Keys that their issuers make recognisable.
const QRegularExpression& accessKey()
{
    static const QRegularExpression form(
        u"\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"
        "|\\bgh[pousr]_[A-Za-z0-9]{36}|\\bgithub_pat_[A-Za-z0-9_]{40}"
        "|\\bglpat-[A-Za-z0-9_-]{20}|\\bnpm_[A-Za-z0-9]{36}"
        "|\\bAIza[0-9A-Za-z_-]{35}|\\bya29\\.[0-9A-Za-z_-]{20}"
        "|\\bxox[abeprs]-[A-Za-z0-9-]{10}|\\b[sr]k_(?:live|test)_[0-9A-Za-z]{16}"
        "|\\bSG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{20}"
        "|[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31}"
        "|\\botpauth://"_s);
    return form;
}

const QRegularExpression& webToken()
{
    static const QRegularExpression form(
        u"\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*"_s);
    return form;
}

// With "=" anything that follows is a value; with ":" only what no sentence would go on with, so
// that "Password: kept by the platform team" passes.
const QRegularExpression& password()
{
    static const QRegularExpression form(
        u"\\b(?:password|passwort|passwd|pwd|passphrase|secret|client[ _-]?secret|api[ _-]?key"
        "|account[ _-]?key|shared[ _-]?access[ _-]?key|access[ _-]?token|token)\\s*"
        "(?:=\\s*[^\\s;]{3,}|:\\s*(?=\\S*[0-9])(?=\\S*[A-Za-z])(?=\\S{8})(?!\\S*://)\\S+)"
        "|[?&]sig=[A-Za-z0-9%+/=]{20,}"
        "|://[^/\\s:@]+:[^/\\s@]{3,}@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

// Public halves are as long and as random as secrets, and may be named.
QString withoutPublicParts(QString text)
{
    static const QRegularExpression certificate(
        u"-----BEGIN (CERTIFICATE|[A-Z ]*PUBLIC KEY)-----.*?-----END \\1-----"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression publicKey(
        u"\\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\\d+) AAAA[A-Za-z0-9+/=]+"_s);
    static const QRegularExpression uuid(
        u"\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s);
    text.replace(certificate, u" "_s);
    text.replace(publicKey, u" "_s);
    text.replace(uuid, u" "_s);
    return text;
}

enum class CharacterClass { Lower, Upper, Digit, Other };

CharacterClass classOf(QChar character)
{
    if (character >= u'a' && character <= u'z')
        return CharacterClass::Lower;
    if (character >= u'A' && character <= u'Z')
        return CharacterClass::Upper;
    if (character >= u'0' && character <= u'9')
        return CharacterClass::Digit;
    return CharacterClass::Other;
}

// Words change between capitals, small letters and digits once in a while; random text does at
// almost two of three places. Hexadecimal text is left alone: at 32, 40 and 64 characters it is a
// version or a thumbprint far more often than a key.
bool isRandom(const QString& run)
{
    constexpr qsizetype shortest = 20;
    constexpr double leastChanges = 0.45;
    static const QRegularExpression hexadecimal(u"\\A[0-9a-fA-F]*\\z"_s);
    if (run.size() < shortest || hexadecimal.match(run).hasMatch())
        return false;
    int seen[4] = {};
    int changes = 0;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const CharacterClass kind = classOf(run.at(i));
        ++seen[std::size_t(kind)];
        if (i > 0 && kind != classOf(run.at(i - 1)))
            ++changes;
    }
    const bool mixed = seen[std::size_t(CharacterClass::Lower)] > 0
        && seen[std::size_t(CharacterClass::Upper)] > 0
        && seen[std::size_t(CharacterClass::Digit)] > 0;
    return mixed && changes >= leastChanges * double(run.size() - 1);
}

// A path is read part by part: the name of a thing, not one long word.
bool isPath(const QString& run)
{
    return run.startsWith(u'/') || run.contains(u"//"_s) || run.count(u'/') >= 4;
}

bool hasRandomText(const QString& text)
{
    static const QRegularExpression longRun(u"[A-Za-z0-9+/_~=-]{20,}"_s);
    static const QRegularExpression separator(u"[/_~-]+"_s);
    const QString rest = withoutPublicParts(text);
    for (auto matches = longRun.globalMatch(rest); matches.hasNext();) {
        const QString run = matches.next().captured();
        const bool manyParts = run.count(u'-') + run.count(u'_') > 3;
        if (!isPath(run) && !manyParts && isRandom(run))
            return true;
        for (const QString& part : run.split(separator))
            if (isRandom(part))
                return true;
    }
    return false;
}

} // namespace

QString secretKindText(SecretKind kind)
{
    return textOf(kind, secretKindForms);
}

std::optional<SecretKind> looksLikeASecret(const QString& text)
{
    if (privateKey().match(text).hasMatch())
        return SecretKind::PrivateKey;
    if (accessKey().match(text).hasMatch())
        return SecretKind::AccessKey;
    if (webToken().match(text).hasMatch())
        return SecretKind::Token;
    if (password().match(text).hasMatch())
        return SecretKind::Password;
    if (hasRandomText(text))
        return SecretKind::RandomText;
    return std::nullopt;
}

Status refuseSecrets(const NewAsset& asset)
{
    if (asset.kind != AssetKind::Credential)
        return {};
    const std::pair<const char*, QString> fields[] = {
        {"name", asset.name},
        {"description", asset.description},
        {"service", asset.service},
        {"region", asset.region},
        {"reference", asset.reference},
        {"data classes", asset.dataClasses.join(u' ')},
    };
    for (const auto& [field, text] : fields)
        if (const std::optional<SecretKind> kind = looksLikeASecret(text))
            return fail(Problem::Refused, cause::looksLikeASecret,
                {QString::fromLatin1(field), secretKindText(*kind)});
    return {};
}

} // namespace muniment::scope
