/// The style sheet of pages, which is part of the program so that it needs no files.
enum PageStyle {
  static let text = #"""
    /* One sheet for documents and the gallery, inlined into every page.
       Colours are variables; dark is a second set of values, print always takes the light one. */
    :root {
      color-scheme: light dark;
      --paper: #FFFFFF; --surface: #F5F7F9; --ink: #1D252D; --muted: #5B6570; --rule: #D5DAE0;
      --link: #0B62A8; --accent: #C54B0A; --note: #EDF4FA; --note-edge: #0B62A8; --edge: #0B1B2B33;
      --k: #86339B; --s: #0A6A50; --n: #A8430A; --c: #5F6974; --d: #0B62A8; --err: #B3261E;
      --sans: Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif;
      --mono: "JetBrains Mono", ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #12161B; --surface: #1A2027; --ink: #E6EAEE; --muted: #A3ADB8; --rule: #333C46;
        --link: #74B6F2; --accent: #F08A4B; --note: #17242F; --note-edge: #5FA8EE; --edge: #000000B3;
        --k: #D8A8E8; --s: #7CD4AC; --n: #F0A36C; --c: #9BA6B1; --d: #74B6F2; --err: #F2A49E;
      }
    }
    *, ::before, ::after { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 24px }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.65 var(--sans); font-synthesis-weight: none; overflow-wrap: break-word }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 3px }
    a:hover { text-decoration-thickness: 2px }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px }
    .skip { position: absolute; left: 16px; top: -60px; padding: 8px 14px; background: var(--link); color: var(--paper); border-radius: 6px; z-index: 2 }
    .skip:focus { top: 12px }

    /* frame: contents at the left from 1120 px, above the text below that */
    .frame { display: grid; grid-template-columns: minmax(0, 704px); justify-content: center; column-gap: 64px; padding: 0 24px }
    .bar { max-width: 1020px; margin: 0 auto; padding: 20px 24px 0; display: flex; gap: 8px 20px; flex-wrap: wrap; font-size: 15px }
    .bar a { color: var(--muted); text-decoration: none } .bar a:hover { color: var(--link); text-decoration: underline }
    .bar .home { color: var(--ink); font-weight: 600; margin-right: auto }
    .toc { font-size: 15px; line-height: 1.45; margin: 0 0 40px; padding: 16px 20px; border: 1px solid var(--rule); border-radius: 8px }
    .toc h2 { font-size: 13px; margin: 0 0 8px; color: var(--muted); font-weight: 600; letter-spacing: 0 }
    .toc ol { list-style: none; margin: 0; padding: 0; columns: 2 240px; column-gap: 24px }
    .toc li { break-inside: avoid } .toc a { display: block; padding: 4px 0; color: var(--ink); text-decoration: none } .toc a:hover { color: var(--link); text-decoration: underline }
    .text { min-width: 0 }
    .text > :first-child { margin-top: 0 }
    @media (min-width: 1120px) {
      .frame { grid-template-columns: 204px 704px }
      .frame > * { grid-column: 2 }
      .frame > .toc { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 32px; align-self: start; margin: 64px 0 0; padding: 0; border: 0 }
      .toc ol { columns: 1 } .toc a { padding: 5px 0 }
      .frame > .text { grid-row: 2 }
    }

    /* text */
    header.top { margin: 56px 0 40px }
    h1 { font-size: clamp(30px, 5.2vw, 40px); line-height: 1.15; letter-spacing: -0.02em; margin: 0 0 16px; font-weight: 700; text-wrap: balance }
    .lead { font-size: 20px; line-height: 1.5; color: var(--muted); margin: 0 0 24px; text-wrap: pretty }
    h2 { font-size: 24px; line-height: 1.3; letter-spacing: -0.01em; margin: 56px 0 12px; font-weight: 650 }
    h3 { font-size: 18px; margin: 32px 0 8px }
    p, ul, ol { margin: 0 0 18px; max-width: 66ch; text-wrap: pretty }
    .get { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 8px 10px; font-size: 15px; max-width: none }
    .get a { display: inline-block; padding: 5px 12px; border: 1px solid var(--rule); border-radius: 6px; text-decoration: none; color: var(--link) }
    .get a:hover { border-color: var(--link) }
    p code, li code, td code, dd code, figcaption code { font: 0.88em/1.4 var(--mono); background: var(--surface); padding: 0.1em 0.26em; border-radius: 4px }

    /* a cell: code on a tint, its output right under it inside the same box */
    .cell { margin: 24px 0; max-width: 100% }
    .box { border: 1px solid var(--rule); border-radius: 8px; overflow: hidden }
    pre { margin: 0; padding: 14px 18px; overflow-x: auto; font: 13.5px/1.6 var(--mono); tab-size: 4; font-variant-ligatures: none }
    pre code, pre samp { font: inherit }
    pre:focus-visible { outline-offset: -3px }
    .code { --bg: var(--surface); background-color: var(--bg) } .out { --bg: var(--paper) }
    /* a hint that a box scrolls sideways: the shadow at the right shows only while there is more to see */
    pre, .out.table { background: linear-gradient(to left, var(--bg) 24px, transparent) right / 48px 100% no-repeat local, linear-gradient(to left, var(--edge), transparent) right / 14px 100% no-repeat scroll, var(--bg) }
    .out { border-top: 1px solid var(--rule); color: var(--ink) }
    .out.bare { border-top: 0 }
    .out .err { color: var(--err) }
    .cell footer { font-size: 13px; line-height: 1.4; color: var(--muted); text-align: right; padding: 5px 2px 0; font-variant-numeric: tabular-nums }
    .code .k { color: var(--k) } .code .s { color: var(--s) } .code .n { color: var(--n) } .code .c { color: var(--c); font-style: italic } .code .d { color: var(--d) }
    figure { margin: 0 } .box figure { border-top: 1px solid var(--rule); padding: 16px 16px 14px; text-align: center }
    figure img { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto }
    figcaption { font-size: 15px; line-height: 1.5; color: var(--muted); margin: 10px auto 0; max-width: 62ch; text-align: left }

    /* call-outs and tables */
    .callout { margin: 28px 0; padding: 14px 20px; background: var(--note); border-left: 3px solid var(--note-edge); border-radius: 0 8px 8px 0 }
    .callout .label { font-weight: 650; margin: 0 0 4px } .callout p:last-child { margin: 0 }
    .table { overflow-x: auto; margin: 0; padding: 4px 18px 8px }
    .out.table { padding: 6px 18px 10px }
    table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 1.4; font-variant-numeric: tabular-nums }
    caption { text-align: left; color: var(--muted); padding: 8px 0 6px; font-size: 15px }
    th, td { padding: 7px 14px 7px 0; text-align: right; border-bottom: 1px solid var(--rule); white-space: nowrap } th:last-child, td:last-child { padding-right: 0 }
    th:first-child, td:first-child { text-align: left } thead th { font-weight: 600; color: var(--muted); vertical-align: bottom }
    tbody th { font-weight: 400 } tbody tr:last-child > * { border-bottom: 0 }
    tr.pick > * { font-weight: 650 }

    .bar.wide { max-width: 1060px }
    /* what Markdown can hold besides */
    h4, h5, h6 { font-size: 17px; margin: 28px 0 6px }
    .text p img { max-width: 100%; height: auto } .text li > p { margin-bottom: 8px }
    .text > .box, .text > .table { margin: 24px 0 }
    blockquote { margin: 24px 0; padding: 0 0 0 18px; border-left: 3px solid var(--rule); color: var(--muted) }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 40px 0 }
    .task { display: inline-block; width: 0.8em; height: 0.8em; border: 2px solid var(--muted); border-radius: 3px; vertical-align: -0.05em } .task.done { background: var(--muted) }
    .footnotes { font-size: 15px; border-top: 1px solid var(--rule); margin-top: 32px; padding-top: 12px }
    .callout > :last-child { margin-bottom: 0 } .callout.warn { border-left-color: var(--accent) }
    .table.text { padding: 4px 0 } .table.text th, .table.text td { text-align: left; white-space: normal } .table.text [align=right] { text-align: right } .table.text [align=center] { text-align: center }
    th.t, td.t { text-align: left } .out.note { color: var(--muted) }
    picture { display: block }

    /* footer */
    .foot { margin: 72px 0 56px; padding: 20px 0 0; border-top: 1px solid var(--rule); font-size: 14px; line-height: 1.5; color: var(--muted) }
    .foot dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 20px; margin: 0 0 16px } .foot dt { color: var(--ink) } .foot dd { margin: 0 }
    .foot p { max-width: none; margin: 0 }

    /* gallery */
    .gallery { max-width: 1060px; margin: 0 auto; padding: 0 24px } .gallery .lead { max-width: 60ch }
    .cards { list-style: none; margin: 0; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 288px), 1fr)); gap: 28px }
    .card { position: relative; display: flex; flex-direction: column; border: 1px solid var(--rule); border-radius: 10px; overflow: hidden; background: var(--paper) }
    .card:hover { border-color: var(--link) } .card:focus-within { outline: 2px solid var(--link); outline-offset: 2px }
    .card img { display: block; width: 100%; height: auto; aspect-ratio: 8 / 5; border-bottom: 1px solid var(--rule) }
    .card div { padding: 14px 18px 16px; display: flex; flex-direction: column; flex: 1 }
    .card :is(h2, h3) { margin: 0 0 6px; font-size: 17px; line-height: 1.35; font-weight: 650 } .card :is(h2, h3) a { color: inherit; text-decoration: none } .card :is(h2, h3) a::after { content: ""; position: absolute; inset: 0 } .card :is(h2, h3) a:focus-visible { outline: 0 }
    .card p { font-size: 15px; line-height: 1.5; color: var(--muted); margin: 0 0 10px } .card .meta { margin: auto 0 0; font-size: 13px }

    @media (max-width: 560px) {
      body { font-size: 16px } .lead { font-size: 18px } header.top { margin: 36px 0 28px } h2 { margin-top: 44px; font-size: 22px }
      .frame, .bar, .gallery { padding-left: 16px; padding-right: 16px } .toc { padding: 12px 16px; margin-bottom: 28px }
      pre { font-size: 13px; padding: 12px 14px } figure img { max-width: 400px } .box figure { padding: 10px 6px 12px } figcaption { padding: 0 8px } .table, .out.table { padding-left: 14px; padding-right: 14px }
      .foot dl { grid-template-columns: 1fr; gap: 0 } .foot dd { margin-bottom: 8px }
    }
    @media print {
      @page { size: A4; margin: 18mm 20mm 20mm }
      :root { color-scheme: light }
      body { font-size: 10.5pt; line-height: 1.5 } .frame { display: block; padding: 0 } .bar, .toc, .skip, .get { display: none }
      header.top { margin: 0 0 18pt } h1 { font-size: 22pt } .lead { font-size: 12.5pt } h2 { font-size: 14pt; margin: 20pt 0 6pt; break-after: avoid } p, ul { max-width: none; orphans: 3; widows: 3 }
      pre { font-size: 8.5pt; white-space: pre-wrap; padding: 8pt 10pt } .summary { font-size: 8pt }
      .cell { break-inside: avoid } .cell.long { break-inside: auto } .cell.long .box, .cell.long pre { box-decoration-break: clone; -webkit-box-decoration-break: clone; orphans: 4; widows: 4 } .cell footer { break-before: avoid } .box { overflow: visible } pre, .out.table { background: none } .code { background: var(--surface) } figure, .callout, tr, .card { break-inside: avoid } figure img { max-width: 104mm } .cards { grid-template-columns: 1fr 1fr } .cell footer { font-size: 8.5pt }
      a { color: inherit } main p a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--muted); font-size: 0.9em }
      .table { overflow: visible } .foot { margin-top: 24pt; font-size: 9pt; break-inside: avoid }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
    """#
}
