"""Reads the files of itineraries: JSON on standard input, what was read as JSON on standard output."""

import json
import sys

import gpxpy
from fastkml import KML
from fastkml.validator import get_schema_parser
from geojson_pydantic import FeatureCollection
from lxml import etree
from rdflib import Graph, Namespace, RDF

gpx_schema = etree.XMLSchema(etree.parse(sys.argv[1]))
kml_schema = get_schema_parser()
POI = Namespace("https://w3id.org/italia/onto/POI/")
CLV = Namespace("https://w3id.org/italia/onto/CLV/")


def faults(schema, text):
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    schema.validate(root)
    return [error.message for error in schema.error_log]


def gpx(text):
    read = gpxpy.parse(text)
    lines = [segment.points for track in read.tracks for segment in track.segments]
    lines += [route.points for route in read.routes]
    return {
        "errors": faults(gpx_schema, text),
        "name": read.name or "",
        "about": read.description or "",
        "points": [[point.longitude, point.latitude] for point in read.waypoints],
        "names": [point.name for point in read.waypoints],
        "line": [[point.longitude, point.latitude] for line in lines for point in line],
        "isTrack": len(read.tracks) > 0,
        "metres": read.length_2d(),
    }


def kml(text):
    # It takes texts without a declaration alone.
    document = KML.from_string(text.split("\n", 1)[1]).features[0]
    shapes = [(placemark.name, placemark.geometry) for placemark in document.features]
    return {
        "errors": faults(kml_schema, text),
        "about": document.description,
        "names": [name for name, shape in shapes if shape.geom_type == "Point"],
        "points": [list(shape.coords[0])[:2] for _, shape in shapes if shape.geom_type == "Point"],
        "line": [list(at)[:2] for _, shape in shapes if shape.geom_type == "LineString" for at in shape.coords],
    }


def geojson(text):
    features = FeatureCollection.model_validate_json(text).features
    return {
        "points": [list(f.geometry.coordinates) for f in features if f.geometry.type == "Point"],
        "line": [list(at) for f in features if f.geometry.type == "LineString" for at in f.geometry.coordinates],
        "notes": [f.properties.get("nota") for f in features],
    }


def hub(text):
    graph = Graph().parse(data=text, format="json-ld")
    [route] = graph.subjects(RDF.type, POI.MultiplePointOfInterest)
    stages = list(graph.objects(route, POI.includesPOI))
    return {
        "name": str(graph.value(route, POI.POIofficialName)),
        "stages": len(stages),
        "placed": len([s for s in stages if graph.value(graph.value(s, CLV.hasGeometry), CLV.lat) is not None]),
        "complete": all(graph.value(s, p) is not None for s in stages for p in (POI.POIID, POI.hasPOICategory)),
        "text": [str(value) for value in graph.objects()],
    }


readers = {"gpx": gpx, "kml": kml, "geojson": geojson, "hub": hub}
request = json.load(sys.stdin)
json.dump({name: [read(text) for text in request[name]] for name, read in readers.items()}, sys.stdout)
