import type { StylesheetJson } from 'cytoscape';

const ink = '#14191f';
const soft = '#4a545e';
const paper = '#ffffff';
const accent = '#0b4f6c';
const home = '#6b5d3f';
const font = 'Atkinson Hyperlegible Next, Atkinson Hyperlegible, Segoe UI, Arial, sans-serif';

/** Smaller than this on screen a text is not drawn: chip words fall away first, then names, symbols never. */
const least = { chip: 5.2, name: 5, home: 5 };

const underlays: StylesheetJson = [
  { selector: '.home', style: { 'z-index': 0 } },
  { selector: 'edge, .anchor', style: { 'z-index': 1 } },
  { selector: '.mark', style: { 'z-index': 2 } },
  { selector: '.person, .ghost', style: { 'z-index': 3 } },
  { selector: '.label', style: { 'z-index': 4 } },
  { selector: '.chip', style: { 'z-index': 5 } },
];

const people: StylesheetJson = [
  {
    selector: '.person, .ghost',
    style: {
      width: 'data(w)',
      height: 'data(h)',
      shape: 'rectangle',
      'background-color': paper,
      'border-width': 2,
      'border-color': ink,
      label: 'data(inside)',
      'text-valign': 'center',
      'text-halign': 'center',
      'font-family': font,
      'font-size': 15,
      'font-weight': 600,
      color: ink,
    },
  },
  { selector: '.circle', style: { shape: 'ellipse' } },
  { selector: '.diamond', style: { shape: 'diamond' } },
  { selector: '.triangle', style: { shape: 'triangle', 'text-margin-y': 6 } },
  { selector: '.broken-outline', style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 3] } },
  {
    selector: '.person[image]',
    style: {
      'background-image': 'data(image)',
      'background-fit': 'none',
      'background-width': '100%',
      'background-height': '100%',
      'background-image-containment': 'inside',
    },
  },
  { selector: '.dead', style: { 'text-outline-color': paper, 'text-outline-width': 2.5 } },
  { selector: '.focus', style: { 'outline-width': 4, 'outline-color': accent, 'outline-offset': 4 } },
  {
    selector: '.ghost',
    style: { 'border-style': 'dashed', 'border-width': 1.5, 'border-color': soft, 'background-opacity': 0.4 },
  },
];

const states: StylesheetJson = [
  {
    selector: '.person.pointed, .ghost.pointed',
    style: { 'underlay-color': '#c9d3da', 'underlay-opacity': 0.6, 'underlay-padding': 9 },
  },
  {
    selector: '.person.selected',
    style: {
      'border-width': 4,
      'border-color': accent,
      'underlay-color': '#7fb3cc',
      'underlay-opacity': 0.55,
      'underlay-padding': 11,
    },
  },
  { selector: 'edge.related-to-selected', style: { 'line-color': accent, width: 3 } },
];

const texts: StylesheetJson = [
  {
    selector: '.label',
    style: {
      width: 1,
      height: 1,
      'background-opacity': 0,
      label: 'data(text)',
      'text-valign': 'center',
      'text-halign': 'center',
      'text-events': 'yes',
      'font-family': font,
      'font-size': 'data(size)',
      'font-weight': 600,
      'min-zoomed-font-size': least.name,
      color: ink,
    },
  },
  { selector: '.label.detail', style: { 'font-weight': 400, color: soft } },
  { selector: '.label.chip', style: { color: soft, 'min-zoomed-font-size': least.chip } },
  { selector: '.label.chip.overdue, .label.chip.attention, .label.chip.never', style: { color: '#a3122a' } },
  { selector: '.label.chip.in-time', style: { color: '#17693a' } },
  { selector: '.label.chip.due-soon, .label.chip.cannot-tell', style: { color: '#7a4d00' } },
  { selector: '.label.home-label', style: { color: home, 'min-zoomed-font-size': least.home, events: 'no' } },
  {
    selector: 'node.chip[image]',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      shape: 'ellipse',
      'background-opacity': 0,
      'background-image': 'data(image)',
      'background-fit': 'contain',
      events: 'no',
    },
  },
];

const ties: StylesheetJson = [
  {
    selector: 'edge',
    style: {
      width: 2,
      'line-color': ink,
      'source-endpoint': 'inside-to-node',
      'target-endpoint': 'inside-to-node',
      'curve-style': 'straight',
      events: 'no',
    },
  },
  {
    selector: 'edge.cornered',
    style: {
      'curve-style': 'segments',
      'edge-distances': 'node-position',
      'segment-weights': 'data(weights)',
      'segment-distances': 'data(distances)',
    },
  },
  { selector: 'edge.broken', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
  { selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
  { selector: 'edge.dash-dot', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 4, 2, 4] } },
  {
    selector: '.anchor',
    style: { width: 0.1, height: 0.1, 'background-opacity': 0, 'border-width': 0, events: 'no' },
  },
  {
    selector: '.mark',
    style: { width: 20, height: 20, 'background-opacity': 0, events: 'no', shape: 'rectangle' },
  },
  { selector: '.mark.signed', style: { 'background-image': 'data(image)', 'background-fit': 'contain' } },
  {
    selector: '.mark.words',
    style: {
      label: 'data(text)',
      'text-valign': 'center',
      'text-halign': 'center',
      'font-family': font,
      'font-size': 12,
      'min-zoomed-font-size': least.name,
      color: soft,
      'text-background-color': paper,
      'text-background-opacity': 1,
      'text-background-padding': '1px',
    },
  },
];

const homes: StylesheetJson = [
  {
    selector: '.home',
    style: {
      width: 'data(w)',
      height: 'data(h)',
      shape: 'polygon',
      'shape-polygon-points': 'data(points)',
      'background-color': '#faf7f0',
      'border-width': 1.6,
      'border-style': 'dotted',
      'border-color': home,
      events: 'no',
    },
  },
];

/** How the elements of a scene look. Colour repeats what a shape or a word already says. */
export const mapStyle: StylesheetJson = [
  { selector: 'node, edge', style: { 'z-index-compare': 'manual' } },
  ...homes,
  ...ties,
  ...people,
  ...texts,
  ...states,
  ...underlays,
];
