// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::documents {

Words words(const Error& error);

// What can be wrong with a document, and with the process that reads it.
namespace cause {
inline constexpr Cause passwordProtected{"documents.password_protected", &words};
inline constexpr Cause damagedPdf{"documents.damaged_pdf", &words};
inline constexpr Cause notAPdf{"documents.not_a_pdf", &words};
inline constexpr Cause noPages{"documents.no_pages", &words};
inline constexpr Cause tooManyPages{"documents.too_many_pages", &words}; // limit
inline constexpr Cause pageTooLarge{"documents.page_too_large", &words};
inline constexpr Cause noSuchPage{"documents.no_such_page", &words}; // page, pages
inline constexpr Cause damagedPicture{"documents.damaged_picture", &words};
inline constexpr Cause pictureTooLarge{"documents.picture_too_large", &words}; // limit in MB
inline constexpr Cause notAWorkbook{"documents.not_a_workbook", &words};
inline constexpr Cause notAMail{"documents.not_a_mail", &words};
inline constexpr Cause notAnOfficeDocument{"documents.not_an_office_document", &words};
inline constexpr Cause notATable{"documents.not_a_table", &words};
inline constexpr Cause partUnreadable{"documents.part_unreadable", &words}; // index from 0, path
inline constexpr Cause brokenPlan{"documents.broken_plan", &words}; // what
inline constexpr Cause helperMissing{"documents.helper_missing", &words}; // path of the program
inline constexpr Cause helperCrashed{"documents.helper_crashed", &words};
inline constexpr Cause tookTooLong{"documents.took_too_long", &words};
inline constexpr Cause tookTooMuchMemory{"documents.took_too_much_memory", &words};
inline constexpr Cause saidTooMuch{"documents.said_too_much", &words};
inline constexpr Cause garbled{"documents.garbled", &words};
} // namespace cause

} // namespace muniment::documents
