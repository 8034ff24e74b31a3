// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/sample/sample_vault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

class SampleText
{
    Q_DECLARE_TR_FUNCTIONS(SampleVerbs)

public:
    static QString made(const QString& path, qsizetype files)
    {
        return tr("Made the sample vault %1 from %2 files.").arg(path).arg(files);
    }
};

class SampleCreate final : public Verb
{
public:
    QString noun() const override { return u"sample"_s; }
    QString name() const override { return u"create"_s; }
    QString summary() const override { return u"make sample files and a sample vault of them"_s; }
    void declare(Options& options) override
    {
        options.text(u"FOLDER"_s, m_folder, u"where they will lie"_s, Need::Required);
    }
    Result<Answer> run(Session& session) override
    {
        const Result<sample::SampleVault> made
            = sample::makeSampleVault(m_folder, documents::HelperClient(), session.jobContext());
        if (!made)
            return failWith(made);
        return Answer{{{u"path"_s, made->path}, {u"files"_s, made->files.files.size()}},
            SampleText::made(made->path, made->files.files.size())};
    }

private:
    QString m_folder;
};

} // namespace

void addSampleVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<SampleCreate>());
}

} // namespace muniment::cli
