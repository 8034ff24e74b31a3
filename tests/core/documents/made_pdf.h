// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// PDFs written by hand, so that a test says exactly what is odd about its file.
namespace muniment::tests {

class MadePdf
{
public:
    int add(const QByteArray& body); // its object number, from 1
    int addStream(const QByteArray& data, const QByteArray& entries = {});
    [[nodiscard]] QByteArray bytes(int root) const;

private:
    QList<QByteArray> m_objects;
};

struct OnePage
{
    QByteArray page = "/MediaBox[0 0 600 800]"; // entries of the page
    QByteArray content = "BT /F1 12 Tf 100 200 Td (Hello world again) Tj ET";
    QByteArray catalog = {}; // entries of the catalog
    QByteArray resources = {}; // beside the font
    QList<QByteArray> objects = {}; // numbered from 6
};

// Objects: 1 catalog, 2 page tree, 3 page, 4 content, 5 Helvetica as /F1, then the rest.
QByteArray onePage(const OnePage& parts);

// A page with a form field at [100 600 300 640] that says "filled in", and shows it.
OnePage filledForm();

// `count` pages of 600 x 800 points that say "Page 1", "Page 2", ...
QByteArray manyPages(int count);

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes);

// What a program prints; `exitCode` is -1 where it cannot be started.
struct Said
{
    int exitCode = -1;
    QString text;
};
Said run(const QString& program, const QStringList& arguments);

} // namespace muniment::tests
