"""Reads the files of a site for visitors: JSON on standard input, what was read as JSON on standard output."""

import json
import sys
from calendar import timegm
from datetime import date, datetime, timezone

import feedparser
import gpxpy
from fastkml import KML
from fastkml.validator import get_schema_parser
from geojson_pydantic import FeatureCollection
from icalendar import Calendar
from jsonschema import Draft202012Validator
from lxml import etree

kml_schema = get_schema_parser()


def instant(value):
    """An instant in UTC; a day without hours stays one."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return value.isoformat() if isinstance(value, date) else None


def event(component):
    return {
        "uid": str(component["UID"]),
        "summary": str(component["SUMMARY"]),
        "status": str(component["STATUS"]),
        "url": str(component["URL"]),
        "start": instant(component.start),
        "end": instant(component.end),
    }


def offsets(zone):
    """What the file itself says of the clocks, in winter and in summer."""
    clocks = zone.to_tz(lookup_tzid=False)
    days = [datetime(2027, 1, 10, 12), datetime(2027, 7, 10, 12)]
    return [clocks.utcoffset(day).total_seconds() / 3600 for day in days]


def ics(text):
    read = Calendar.from_ical(text)
    return {
        "errors": [str(error) for part in read.walk() for error in part.errors],
        "unknownZones": sorted(read.get_missing_tzids()),
        "offsets": [offsets(zone) for zone in read.timezones],
        "name": str(read.get("NAME", "")),
        "events": [event(component) for component in read.events],
    }


def moment(parsed):
    return None if parsed is None else datetime.fromtimestamp(timegm(parsed), timezone.utc).isoformat()


def rss(text):
    read = feedparser.parse(text)
    links = [link.href for link in read.feed.get("links", []) if link.rel == "self"]
    return {
        "version": read.version,
        "error": str(read.bozo_exception) if read.bozo else None,
        "language": read.feed.get("language"),
        "self": links,
        "entries": [
            {"id": one.id, "title": one.title, "link": one.link, "date": moment(one.get("published_parsed"))}
            for one in read.entries
        ],
    }


def gpx(text):
    read = gpxpy.parse(text)
    return {"name": read.name, "about": read.description or "", "stages": [one.name for one in read.waypoints]}


def kml(text):
    root = etree.fromstring(text.encode())
    kml_schema.validate(root)
    # It takes texts without a declaration alone.
    document = KML.from_string(text.split("\n", 1)[1]).features[0]
    points = [placemark.name for placemark in document.features if placemark.geometry.geom_type == "Point"]
    return {"errors": [error.message for error in kml_schema.error_log], "stages": points}


def geojson(text):
    features = FeatureCollection.model_validate_json(text).features
    return {"shapes": [feature.geometry.type for feature in features]}


def data(asked):
    validator = Draft202012Validator(asked["schema"])
    return {"errors": [error.message for error in validator.iter_errors(json.loads(asked["text"]))]}


readers = {"ics": ics, "rss": rss, "gpx": gpx, "kml": kml, "geojson": geojson, "data": data}
request = json.load(sys.stdin)
json.dump({name: [read(one) for one in request[name]] for name, read in readers.items()}, sys.stdout)
