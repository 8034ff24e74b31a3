// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace muniment::ui {

class LinkLabel;

// What stands beside a field: why its value was not taken, or a quiet remark.
class FieldMessage final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(int padding, QWidget* parent = nullptr); // to the text of the field

    void showError(const QString& words); // told to readers at once
    void showRemark(const QString& words);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isError() const { return m_isError; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& words, bool isError);

    int m_padding;
    LinkLabel* m_text;
    bool m_isError = false;
};

} // namespace muniment::ui
