"""Names that have several spellings, and capitals that are no names."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SPELT: Mapping[str, str] = {  # id: its spellings, as a regular expression
    "ru": r"Russias?|Russian|Russians|Moscow|Kremlin",
    "ua": r"Ukraine|Ukrainian|Ukrainians|Kyiv|Kiev",
    "us": r"US|U\.S\.|USA|United States|Washington(?! Post)|America|Americans?",
    "e3": r"E3|(?<!Ukrainian )counter-proposal",
    "eu": r"EU|European Union",
    "europe": r"Europe|Europeans?(?! Union)",
    "nato": r"NATO",
    "fr": r"France|French|Paris",
    "gb": r"UK|United Kingdom|Britain|British|London",
    "de": r"Germany|German|Berlin",
    "pl": r"Poland|Polish|Warsaw",
    "tr": r"Turkey|Türkiye|Turkish|Ankara",
    "cn": r"China|Chinese|Beijing",
    "br": r"Brazil|Brazilian|Brasília",
    "it": r"Italy|Italian|Rome",
    "jp": r"Japan|Japanese",
    "kr": r"South Korea|Korean?",
    "il": r"Israel|Israeli",
    "hu": r"Hungary|Hungarian|Budapest",
    "by": r"Belarus|Belarusian|Minsk",
    "dk": r"Denmark|Danish",
    "un": r"UN|United Nations",
    "iaea": r"IAEA|International Atomic Energy Agency",
    "osce": r"OSCE",
    "world-bank": r"World Bank",
    "State Duma": r"Duma",
    "Verkhovna Rada": r"Rada|[Pp]arliaments?",
    "US Congress": r"Congress",
    "US Senate": r"Senate|senators",
    "Peace Council": r"Peace Council",
    "Nazi": r"Nazis?|Nazism",
    "AI": r"AI|artificial intelligence",
    "Donbas": r"Donbas|Donbass",
    "Zelenskyy": r"Zelenskyy?",
    "G8": r"G8",
    "G7": r"G7",
    "NPT": r"NPT|Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons",
    "START I": r"START I",
    "St Petersburg": r"St\.? Petersburg",
    "FT": r"FT|Financial Times",
    "WSJ": r"WSJ|Wall Street Journal",
    "NYT": r"NYT|New York Times",
    "ABC": r"ABC(?: News)?",
    "BBC": r"BBC",
    "AFP": r"AFP",
    "EFE": r"EFE",
    "RBC": r"RBC",
    "TASS": r"TASS",
    "CNN": r"CNN",
    "RIA": r"RIA(?: Novosti)?",
    "ZN.UA": r"ZN\.UA|Zerkalo Nedeli",
    "Washington Post": r"Washington Post",
}
_PLAIN = """Trump, Putin, Sybiha, Fink, BlackRock, Bessent, Kushner, Lavrov, Ryabkov, Peskov, Ushakov, Witkoff,
Dmitriev, Rubio, Umerov, Budanov, Yermak, Medinsky, Kostyukov, Zakharova, Galuzin, Driscoll, Vance, Kellogg, Macron,
Starmer, Merz, Meloni, Kallas, Rutte, Orban, Erdogan, Fidan, Kazakhstan, Finland, Geneva Conventions, Black Sea, Dnipro,
Arctic, Crimea, Donetsk, Luhansk, Kherson, Zaporizhzhia, Dnipropetrovsk, Mykolaiv, Sumy, Kharkiv, Enerhodar, Kakhovka,
Kinburn, Kramatorsk, Sloviansk, Sevastopol, Axios, Reuters, Bloomberg, Politico, Kommersant, Vedomosti"""
_OTHER_SPELLINGS = (
    "Putin Putins",
    "Ushakov Uschakow",
    "Honcharenko Goncharenko",
    "Kyslytsya Kyslytsia",
    "Orban Orbán",
    "Buergenstock Bürgenstock",
    "Seas Sea",
    "Defence Defense defence",
    "Ministry ministry",
    "Minister minister",
    "MFA ministry",
    "MoD ministry",
    "Foreign foreign",
    "Rosgvardia Guard",
    "Anchorage Alaska",
    "Astana Kazakhstan",
    "Pretoria Africa African",
    "Vatican Rome pope",
)
ORDINARY = frozenset(
    re.findall(
        r"\w+",
        """I Its Her His The This That These Those There Then They It If In On At By For From And Or But As
    Both Also Article Articles Point Points Part Item Items Annex Annexes Section Variant Not No None Only One Two Three
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mr President Presidents Chair Council
    Foreign Minister Ministry Defence Prime Deputy First State Secretary General Commission Treaty Treaties Agreement
    Memorandum Declaration Charter Constitution Commentators Others Some Several Under With When Once Whether Later
    Communique Draft Text Army Armed Forces Force Security Department House Office Court Law Act Code Title
    Union North South East West Eastern Western Northern Southern""",
    )
)
SPELLINGS = {
    name: re.compile(rf"\b(?:{spelling})\b")
    for name, spelling in (*_SPELT.items(), *((name, name) for name in re.split(r",\s+", _PLAIN)))
}


def same_name(name: str) -> tuple[str, ...]:
    """The words any of which names the same."""
    for row in _OTHER_SPELLINGS:
        if name in row.split():
            return tuple(row.split())
    return (name,)
