/** Of the sheet itself: black on white, whatever the screen is like. */
export const PAPER_STYLES = `
:host{display:block;background:#fff;color:#000;font:9pt/1.3 'Noto Sans',system-ui,sans-serif}
h1{margin:0;font-size:14pt}
h2{margin:4mm 0 1mm;font-size:11pt}
p{margin:.5mm 0}
table{inline-size:100%;margin-block-end:3mm;border-collapse:collapse;table-layout:fixed}
tr{break-inside:avoid}
th,td{padding:.7mm;border-block-end:.2mm solid #888;text-align:end;font-weight:normal;font-variant-numeric:tabular-nums;overflow-wrap:anywhere;vertical-align:bottom}
th:first-child{inline-size:32%;text-align:start}
td:nth-child(2){font-weight:bold}
`;

/** Of the page in whose place it stands, however the app around lays itself out. */
export const PAGE_STYLES = `
@media screen{.dhis2-paper{display:none}}
@media print{
html,body{position:static!important;block-size:auto!important;overflow:visible!important;background:#fff!important}
body>:not(.dhis2-paper){display:none!important}
}
@page{size:a4;margin:10mm}
`;
