import Mustache

/// The frames of pages, which are part of the program so that it needs no files.
enum PageTemplate {
  /// The frame of a document.
  static let page = template(
    head("{{title}} · akscript") + """
      <body>
      <a class="skip" href="#main">Skip to the text</a>
      {{#isInSite}}
      <header class="bar"><a class="home" href="index.html">akscript</a><nav aria-label="Site"><a href="index.html">{{siteTitle}}</a></nav></header>
      {{/isInSite}}
      <main id="main" class="frame" tabindex="-1">
      <header class="top"><h1>{{{heading}}}</h1>
      {{#hasLead}}
      <p class="lead">{{{lead}}}</p>
      {{/hasLead}}
      {{#hasCode}}
      <ul class="get" aria-label="Downloads">{{#downloads}}<li><a href="{{{address}}}" download="{{file}}">{{name}}</a></li>{{/downloads}}</ul>
      {{/hasCode}}
      </header>
      {{#hasContents}}
      <nav class="toc" aria-labelledby="toc-h"><h2 id="toc-h">On this page</h2><ol>{{#contents}}<li><a href="#{{id}}">{{text}}</a></li>{{/contents}}</ol></nav>
      {{/hasContents}}
      <div class="text">
      {{{body}}}
      </div>
      </main>
      <div class="frame"><footer class="foot" aria-label="How this page was made">
      {{#hasCode}}
      <dl>{{#facts}}<dt>{{name}}</dt><dd>{{{html}}}</dd>{{/facts}}</dl>
      <p>Every output on this page was made by running its code.</p>
      {{/hasCode}}
      {{^hasCode}}
      <p>Made by akscript {{version}}.</p>
      {{/hasCode}}
      </footer></div>
      </body>
      </html>

      """)

  /// The frame of a gallery.
  static let gallery = template(
    head("{{title}} · akscript") + """
      <body>
      <a class="skip" href="#main">Skip to the pages</a>
      <header class="bar wide"><a class="home" href="index.html">akscript</a></header>
      <main id="main" class="gallery" tabindex="-1"><header class="top"><h1>{{title}}</h1><p class="lead">{{description}}</p></header>
      {{#sections}}{{#hasTitle}}<h2>{{title}}</h2>{{/hasTitle}}
      <ul class="cards">{{#cards}}<li class="card">{{{image}}}<div><{{heading}}><a href="{{address}}">{{title}}</a></{{heading}}><p>{{lead}}</p><p class="meta">{{meta}}</p></div></li>
      {{/cards}}</ul>
      {{/sections}}</main>
      <footer class="gallery"><div class="foot"><p>{{summary}}</p></div></footer>
      </body>
      </html>

      """)

  private static func head(_ title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    {{#hasDescription}}
    <meta name="description" content="{{description}}">
    {{/hasDescription}}
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="akscript {{version}}">
    <link rel="icon" href="data:,">
    <style>
    {{{style}}}
    </style>
    </head>

    """
  }

  private static func template(_ text: String) -> Result<MustacheTemplate, any Error> {
    Result { try MustacheTemplate(string: text) }
  }
}
