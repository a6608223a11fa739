/** The style of the preview: the colours of bars on every site, and the outline of a page around them. */
export const previewStyle = `
body { margin: 0; font: 16px/1.45 system-ui, sans-serif; color: #17324d; background: #fff; }
.alert-bar { padding: 12px 16px; border-block-end: 1px solid #5c6f82; border-inline-start: 8px solid #5c6f82; background: #fff; }
.alert-bar-info { border-color: #0053a6; background: #eef5fc; }
.alert-bar-yellow { border-color: #8a6d00; background: #fff3bf; }
.alert-bar-orange { border-color: #8f3b00; background: #ffd8a8; }
.alert-bar-red { border-color: #5c0000; background: #b00020; color: #fff; }
.alert-bar-red a { color: #fff; }
.alert-bar .container { display: flex; gap: 12px; }
.alert-bar svg { flex: none; inline-size: 28px; block-size: 28px; fill: currentcolor; }
.alert-bar p { margin: 0 0 4px; overflow-wrap: anywhere; }
.alert-bar-level { font-weight: 700; }
.alert-bar-facts span { display: block; font-size: 14px; }
.alert-bar-mark { padding: 0 6px; border: 2px solid currentcolor; font-weight: 700; }
.site { margin: 16px; font-weight: 700; }
.language { margin: 16px; font-size: 14px; }
.lines { margin: 0 16px 16px; }
.lines i { display: block; block-size: 12px; margin-block-end: 10px; background: #e6ecf2; }
.lines i:last-child { inline-size: 60%; }
`;
