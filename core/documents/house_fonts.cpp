// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/house_fonts.h"

#include <fontconfig/fontconfig.h>

#include <array>
#include <bitset>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

struct ScriptFont
{
    QChar::Script script;
    const char* family;
};

// Latin, Greek and Cyrillic are in the first font of a text.
constexpr ScriptFont scriptFonts[] = {
    {QChar::Script_Adlam, "Noto Sans Adlam"},
    {QChar::Script_Ahom, "Noto Serif Ahom"},
    {QChar::Script_AnatolianHieroglyphs, "Noto Sans Anatolian Hieroglyphs"},
    {QChar::Script_Arabic, "Noto Sans Arabic"},
    {QChar::Script_Armenian, "Noto Sans Armenian"},
    {QChar::Script_Avestan, "Noto Sans Avestan"},
    {QChar::Script_Balinese, "Noto Sans Balinese"},
    {QChar::Script_Bamum, "Noto Sans Bamum"},
    {QChar::Script_BassaVah, "Noto Sans Bassa Vah"},
    {QChar::Script_Batak, "Noto Sans Batak"},
    {QChar::Script_Bengali, "Noto Sans Bengali"},
    {QChar::Script_Bhaiksuki, "Noto Sans Bhaiksuki"},
    {QChar::Script_Bopomofo, "Noto Sans CJK JP"},
    {QChar::Script_Brahmi, "Noto Sans Brahmi"},
    {QChar::Script_Braille, "Noto Sans Symbols2"},
    {QChar::Script_Buginese, "Noto Sans Buginese"},
    {QChar::Script_Buhid, "Noto Sans Buhid"},
    {QChar::Script_CanadianAboriginal, "Noto Sans Canadian Aboriginal"},
    {QChar::Script_Carian, "Noto Sans Carian"},
    {QChar::Script_CaucasianAlbanian, "Noto Sans Caucasian Albanian"},
    {QChar::Script_Chakma, "Noto Sans Chakma"},
    {QChar::Script_Cham, "Noto Sans Cham"},
    {QChar::Script_Cherokee, "Noto Sans Cherokee"},
    {QChar::Script_Coptic, "Noto Sans Coptic"},
    {QChar::Script_Cuneiform, "Noto Sans Cuneiform"},
    {QChar::Script_Cypriot, "Noto Sans Cypriot"},
    {QChar::Script_Deseret, "Noto Sans Deseret"},
    {QChar::Script_Devanagari, "Noto Sans Devanagari"},
    {QChar::Script_Dogra, "Noto Serif Dogra"},
    {QChar::Script_Duployan, "Noto Sans Duployan"},
    {QChar::Script_EgyptianHieroglyphs, "Noto Sans Egyptian Hieroglyphs"},
    {QChar::Script_Elbasan, "Noto Sans Elbasan"},
    {QChar::Script_Elymaic, "Noto Sans Elymaic"},
    {QChar::Script_Ethiopic, "Noto Sans Ethiopic"},
    {QChar::Script_Georgian, "Noto Sans Georgian"},
    {QChar::Script_Glagolitic, "Noto Sans Glagolitic"},
    {QChar::Script_Gothic, "Noto Sans Gothic"},
    {QChar::Script_Grantha, "Noto Sans Grantha"},
    {QChar::Script_Gujarati, "Noto Sans Gujarati"},
    {QChar::Script_GunjalaGondi, "Noto Sans Gunjala Gondi"},
    {QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"},
    {QChar::Script_Han, "Noto Sans CJK JP"},
    {QChar::Script_Hangul, "Noto Sans CJK JP"},
    {QChar::Script_HanifiRohingya, "Noto Sans Hanifi Rohingya"},
    {QChar::Script_Hanunoo, "Noto Sans Hanunoo"},
    {QChar::Script_Hatran, "Noto Sans Hatran"},
    {QChar::Script_Hebrew, "Noto Sans Hebrew"},
    {QChar::Script_Hiragana, "Noto Sans CJK JP"},
    {QChar::Script_ImperialAramaic, "Noto Sans Imperial Aramaic"},
    {QChar::Script_InscriptionalPahlavi, "Noto Sans Inscriptional Pahlavi"},
    {QChar::Script_InscriptionalParthian, "Noto Sans Inscriptional Parthian"},
    {QChar::Script_Javanese, "Noto Sans Javanese"},
    {QChar::Script_Kaithi, "Noto Sans Kaithi"},
    {QChar::Script_Kannada, "Noto Sans Kannada"},
    {QChar::Script_Katakana, "Noto Sans CJK JP"},
    {QChar::Script_KayahLi, "Noto Sans Kayah Li"},
    {QChar::Script_Kharoshthi, "Noto Sans Kharoshthi"},
    {QChar::Script_Khmer, "Noto Sans Khmer"},
    {QChar::Script_Khojki, "Noto Sans Khojki"},
    {QChar::Script_Khudawadi, "Noto Sans Khudawadi"},
    {QChar::Script_Lao, "Noto Sans Lao"},
    {QChar::Script_Lepcha, "Noto Sans Lepcha"},
    {QChar::Script_Limbu, "Noto Sans Limbu"},
    {QChar::Script_LinearA, "Noto Sans Linear A"},
    {QChar::Script_LinearB, "Noto Sans Linear B"},
    {QChar::Script_Lisu, "Noto Sans Lisu"},
    {QChar::Script_Lycian, "Noto Sans Lycian"},
    {QChar::Script_Lydian, "Noto Sans Lydian"},
    {QChar::Script_Mahajani, "Noto Sans Mahajani"},
    {QChar::Script_Malayalam, "Noto Sans Malayalam"},
    {QChar::Script_Mandaic, "Noto Sans Mandaic"},
    {QChar::Script_Manichaean, "Noto Sans Manichaean"},
    {QChar::Script_Marchen, "Noto Sans Marchen"},
    {QChar::Script_MasaramGondi, "Noto Sans Masaram Gondi"},
    {QChar::Script_Medefaidrin, "Noto Sans Medefaidrin"},
    {QChar::Script_MeeteiMayek, "Noto Sans Meetei Mayek"},
    {QChar::Script_MendeKikakui, "Noto Sans Mende Kikakui"},
    {QChar::Script_MeroiticCursive, "Noto Sans Meroitic"},
    {QChar::Script_MeroiticHieroglyphs, "Noto Sans Meroitic"},
    {QChar::Script_Miao, "Noto Sans Miao"},
    {QChar::Script_Modi, "Noto Sans Modi"},
    {QChar::Script_Mongolian, "Noto Sans Mongolian"},
    {QChar::Script_Mro, "Noto Sans Mro"},
    {QChar::Script_Multani, "Noto Sans Multani"},
    {QChar::Script_Myanmar, "Noto Sans Myanmar"},
    {QChar::Script_Nabataean, "Noto Sans Nabataean"},
    {QChar::Script_NewTaiLue, "Noto Sans New Tai Lue"},
    {QChar::Script_Newa, "Noto Sans Newa"},
    {QChar::Script_Nko, "Noto Sans NKo"},
    {QChar::Script_Nushu, "Noto Sans Nushu"},
    {QChar::Script_NyiakengPuachueHmong, "Noto Serif Hmong Nyiakeng"},
    {QChar::Script_Ogham, "Noto Sans Ogham"},
    {QChar::Script_OlChiki, "Noto Sans Ol Chiki"},
    {QChar::Script_OldHungarian, "Noto Sans Old Hungarian"},
    {QChar::Script_OldItalic, "Noto Sans Old Italic"},
    {QChar::Script_OldNorthArabian, "Noto Sans Old North Arabian"},
    {QChar::Script_OldPermic, "Noto Sans Old Permic"},
    {QChar::Script_OldPersian, "Noto Sans Old Persian"},
    {QChar::Script_OldSogdian, "Noto Sans Old Sogdian"},
    {QChar::Script_OldSouthArabian, "Noto Sans Old South Arabian"},
    {QChar::Script_OldTurkic, "Noto Sans Old Turkic"},
    {QChar::Script_Oriya, "Noto Sans Oriya"},
    {QChar::Script_Osage, "Noto Sans Osage"},
    {QChar::Script_Osmanya, "Noto Sans Osmanya"},
    {QChar::Script_PahawhHmong, "Noto Sans Pahawh Hmong"},
    {QChar::Script_Palmyrene, "Noto Sans Palmyrene"},
    {QChar::Script_PauCinHau, "Noto Sans Pau Cin Hau"},
    {QChar::Script_PhagsPa, "Noto Sans PhagsPa"},
    {QChar::Script_Phoenician, "Noto Sans Phoenician"},
    {QChar::Script_PsalterPahlavi, "Noto Sans Psalter Pahlavi"},
    {QChar::Script_Rejang, "Noto Sans Rejang"},
    {QChar::Script_Runic, "Noto Sans Runic"},
    {QChar::Script_Samaritan, "Noto Sans Samaritan"},
    {QChar::Script_Saurashtra, "Noto Sans Saurashtra"},
    {QChar::Script_Sharada, "Noto Sans Sharada"},
    {QChar::Script_Shavian, "Noto Sans Shavian"},
    {QChar::Script_Siddham, "Noto Sans Siddham"},
    {QChar::Script_SignWriting, "Noto Sans SignWriting"},
    {QChar::Script_Sinhala, "Noto Sans Sinhala"},
    {QChar::Script_Sogdian, "Noto Sans Sogdian"},
    {QChar::Script_SoraSompeng, "Noto Sans Sora Sompeng"},
    {QChar::Script_Soyombo, "Noto Sans Soyombo"},
    {QChar::Script_Sundanese, "Noto Sans Sundanese"},
    {QChar::Script_SylotiNagri, "Noto Sans Syloti Nagri"},
    {QChar::Script_Syriac, "Noto Sans Syriac"},
    {QChar::Script_Tagalog, "Noto Sans Tagalog"},
    {QChar::Script_Tagbanwa, "Noto Sans Tagbanwa"},
    {QChar::Script_TaiLe, "Noto Sans Tai Le"},
    {QChar::Script_TaiTham, "Noto Sans Tai Tham"},
    {QChar::Script_TaiViet, "Noto Sans Tai Viet"},
    {QChar::Script_Takri, "Noto Sans Takri"},
    {QChar::Script_Tamil, "Noto Sans Tamil"},
    {QChar::Script_Tangut, "Noto Serif Tangut"},
    {QChar::Script_Telugu, "Noto Sans Telugu"},
    {QChar::Script_Thaana, "Noto Sans Thaana"},
    {QChar::Script_Thai, "Noto Sans Thai"},
    {QChar::Script_Tibetan, "Noto Serif Tibetan"},
    {QChar::Script_Tifinagh, "Noto Sans Tifinagh"},
    {QChar::Script_Tirhuta, "Noto Sans Tirhuta"},
    {QChar::Script_Ugaritic, "Noto Sans Ugaritic"},
    {QChar::Script_Vai, "Noto Sans Vai"},
    {QChar::Script_Wancho, "Noto Sans Wancho"},
    {QChar::Script_WarangCiti, "Noto Sans Warang Citi"},
    {QChar::Script_Yezidi, "Noto Serif Yezidi"},
    {QChar::Script_Yi, "Noto Sans Yi"},
    {QChar::Script_ZanabazarSquare, "Noto Sans Zanabazar Square"},
};

// For signs that belong to no script: arrows, ticks, formulas, and the punctuation of East Asia.
constexpr std::array signFonts{
    "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math", "Noto Music", "Noto Sans CJK JP"};

// Their regular and bold faces and nothing else, where the packages put them. Other weights of the
// same families, which another package brings, would be taken for these.
constexpr const char* configuration = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <selectfont>
    <rejectfont><glob>*.*</glob></rejectfont> <!-- files, not the folders that they lie in -->
    <acceptfont>
      <glob>/usr/share/fonts/*/noto/NotoSans*-Regular.tt?</glob>
      <glob>/usr/share/fonts/*/noto/NotoSans*-Bold.tt?</glob>
      <glob>/usr/share/fonts/*/noto/NotoSerif*-Regular.tt?</glob>
      <glob>/usr/share/fonts/*/noto/NotoSerif*-Bold.tt?</glob>
      <glob>/usr/share/fonts/*/noto/NotoMusic-Regular.ttf</glob>
    </acceptfont>
  </selectfont>
</fontconfig>
)";

} // namespace

QStringList houseFamilies(FontFamily family, QStringView text)
{
    constexpr auto scriptCount = size_t(QChar::ScriptCount);
    std::bitset<scriptCount> found;
    for (const char32_t each : text.toUcs4())
        found.set(size_t(QChar::script(each)));
    QStringList families{u"Noto Sans"_s};
    if (family == FontFamily::Mono)
        families.prepend(u"Noto Sans Mono"_s);
    for (const ScriptFont& each : scriptFonts)
        if (found.test(size_t(each.script)))
            families.append(QString::fromLatin1(each.family));
    for (const char* each : signFonts)
        families.append(QString::fromLatin1(each));
    families.removeDuplicates();
    return families;
}

bool useHouseFontsOnly()
{
    FcConfig* config = FcConfigCreate();
    const auto* text = reinterpret_cast<const FcChar8*>(configuration);
    const bool used = config && FcConfigParseAndLoadFromMemory(config, text, FcTrue)
        && FcConfigBuildFonts(config) && FcConfigSetCurrent(config);
    if (config)
        FcConfigDestroy(config);
    return used;
}

} // namespace muniment::documents
