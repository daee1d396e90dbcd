#!/usr/bin/env python3
"""Opens HTML pages in headless Chromium at three widths, light and dark, and prints them.

    look.py [--axe axe.min.js] [--out FOLDER] PAGE...

Complains of errors on the console, requests to anywhere, and pages that scroll sideways; with axe-core
(https://github.com/dequelabs/axe-core) also of what it finds. Needs the package websocket-client and Chromium
(CHROMIUM names another program)."""
import argparse
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

import websocket

WIDTHS = (1280, 768, 380)
SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
# Shadows lie over text, so that axe cannot judge its contrast.
NO_SHADOWS = ("document.head.insertAdjacentHTML('beforeend', "
              "'<style>pre, .table { background-image: none !important }</style>')")
AXE = """axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(r => JSON.stringify(
    [...r.violations, ...r.incomplete].map(v => v.id + ': ' + v.nodes[0].target + ' (' + v.nodes.length + ')')))"""


class Browser:
    """A Chromium with one page, spoken to through its DevTools protocol."""

    def __init__(self, profile):
        command = [os.environ.get('CHROMIUM', 'chromium'), '--headless=new', '--hide-scrollbars',
                   '--remote-debugging-port=0', '--remote-allow-origins=*', f'--user-data-dir={profile}', 'about:blank']
        if os.geteuid() == 0:
            command.insert(1, '--no-sandbox')
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        for line in self.process.stderr:
            if 'listening on ws://' in line:
                port = line.split('127.0.0.1:')[1].split('/')[0]
                break
        pages = json.load(urllib.request.urlopen(f'http://127.0.0.1:{port}/json'))
        self.socket = websocket.create_connection(next(p for p in pages if p['type'] == 'page')['webSocketDebuggerUrl'])
        self.count, self.events = 0, []
        for domain in ('Page', 'Runtime', 'Network', 'Log'):
            self(f'{domain}.enable')

    def __call__(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({'id': self.count, 'method': method, 'params': parameters}))
        while (message := json.loads(self.socket.recv())).get('id') != self.count:
            self.events.append(message)
        if 'error' in message:
            raise RuntimeError(f"{method}: {message['error']}")
        return message['result']

    def value(self, expression):
        return self('Runtime.evaluate', expression=expression, awaitPromise=True, returnByValue=True)['result'].get('value')

    def open(self, path):
        self.events = []
        self('Page.navigate', url=path.resolve().as_uri())
        while not any(e.get('method') == 'Page.loadEventFired' for e in self.events):
            self.events.append(json.loads(self.socket.recv()))

    def complaints(self, path):
        for event in self.events:
            what = event.get('params', {})
            if event['method'] == 'Network.requestWillBeSent':
                url = what['request']['url']
                if not url.startswith('data:') and url != path.resolve().as_uri():
                    yield f'asks for {url}'
            elif event['method'] in ('Log.entryAdded', 'Runtime.exceptionThrown', 'Runtime.consoleAPICalled'):
                yield f'console: {json.dumps(what)[:200]}'


def look(browser, path, out, axe):
    """What is wrong with a page."""
    for theme in ('light', 'dark'):
        browser('Emulation.setEmulatedMedia', features=[{'name': 'prefers-color-scheme', 'value': theme}])
        for width in WIDTHS:
            browser('Emulation.setDeviceMetricsOverride', width=width, height=900, deviceScaleFactor=1, mobile=width < 500)
            browser.open(path)
            place = f'{path.name}, {width} px, {theme}'
            # Chromium draws no picture higher than this.
            height = min(browser.value('document.documentElement.scrollHeight'), 16000)
            clip = {'x': 0, 'y': 0, 'width': width, 'height': height, 'scale': 1}
            picture = browser('Page.captureScreenshot', captureBeyondViewport=True, clip=clip)
            (out / f'{path.stem}-{width}-{theme}.png').write_bytes(base64.b64decode(picture['data']))
            yield from (f'{place}: {c}' for c in browser.complaints(path))
            if (extra := browser.value(SIDEWAYS)) > 0:
                yield f'{place}: scrolls sideways by {extra} px'
            if axe:
                browser.value(NO_SHADOWS)
                browser.value(axe)
                yield from (f'{place}: {found}' for found in json.loads(browser.value(AXE)))
    browser('Emulation.clearDeviceMetricsOverride')
    paper = browser('Page.printToPDF', preferCSSPageSize=True, printBackground=True)
    (out / f'{path.stem}.pdf').write_bytes(base64.b64decode(paper['data']))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('pages', nargs='+', type=pathlib.Path)
    parser.add_argument('--axe', type=pathlib.Path)
    parser.add_argument('--out', type=pathlib.Path, default=pathlib.Path('looks'))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    axe = options.axe.read_text() if options.axe else None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            found = [complaint for page in options.pages for complaint in look(browser, page, options.out, axe)]
        finally:
            browser.process.terminate()
            browser.process.wait()
    print('\n'.join(found) or f'{len(options.pages)} pages, nothing found')
    return bool(found)


sys.exit(main())
