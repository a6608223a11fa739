"""Reads CAP messages and Atom feeds: JSON on standard input, what was read as JSON on standard output."""

import json
import sys

import feedparser
from cap_tools.models import Alert
from lxml import etree
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import JsonSerializer

schema = etree.XMLSchema(etree.parse(sys.argv[1]))


def cap(text):
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    if not schema.validate(root):
        return {"errors": [error.message for error in schema.error_log], "alert": None}
    alert = XmlParser().from_string(text, Alert)
    return {"errors": [], "alert": json.loads(JsonSerializer().render(alert))}


def atom(text):
    feed = feedparser.parse(text.encode(), sanitize_html=False)
    return {
        "version": feed.version,
        "error": str(feed.bozo_exception) if feed.bozo else None,
        "entries": [
            {name: entry.get(name) for name in ("id", "title", "summary", "updated", "link")}
            for entry in feed.entries
        ],
    }


request = json.load(sys.stdin)
json.dump({"cap": [cap(text) for text in request["cap"]], "atom": [atom(text) for text in request["atom"]]}, sys.stdout)
