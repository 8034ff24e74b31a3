// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace muniment::tests {

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Carries something over a widget and drops it there, as the window system would tell it.
class Hands
{
public:
    explicit Hands(QWidget& over)
        : m_over(over)
        , m_data(std::make_unique<QMimeData>())
    {
    }

    void carry(const QList<QUrl>& urls)
    {
        m_data = std::make_unique<QMimeData>();
        m_data->setUrls(urls);
    }
    void carryText(const QString& text)
    {
        m_data = std::make_unique<QMimeData>();
        m_data->setText(text);
    }
    void carryBytes(const QString& format, const QByteArray& bytes)
    {
        m_data = std::make_unique<QMimeData>();
        m_data->setData(format, bytes);
    }

    // Whether it would be taken there.
    bool moveTo(const QPoint& at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&m_over, &enter);
        return enter.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&m_over, &event);
    }
    void drop(const QPoint& at)
    {
        moveTo(at); // what takes the drop is found out by the move before it
        QDropEvent event(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_over, &event);
    }

private:
    QWidget& m_over;
    std::unique_ptr<QMimeData> m_data;
};

} // namespace muniment::tests
