// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/trust_facts.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/view.h"

#include <QWidget>

namespace muniment::ui {

class DetailPane;
class NewestJob;

// What the file is worth: what checks found, how long the journal is, where the file lies, and what
// all that proves and does not prove. Read only while it is seen.
class TrustPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustPage(const PlaceParts& parts, QWidget* parent = nullptr);
    ~TrustPage() override;

    void setView(const View& view);
    void show(); // it is seen from now on

private:
    void read();
    void fill(const TrustFacts& facts);
    void addFound();
    void addMeaning();

    PlaceParts m_parts;
    View m_view;
    bool m_isStale = true;
    std::unique_ptr<NewestJob> m_reading;
    std::optional<vault::Verification> m_found; // by the newest check of this session
    DetailPane* m_pane;
};

} // namespace muniment::ui
