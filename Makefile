# make run       install what is missing, build, run the tutorial
# make test      install what is missing, run the whole test suite
# make install   put the program, its data and tutorials under PREFIX (default /usr/local)
# make reference write docs/reference.md anew
# make docs      make all of docs/ anew, and the same as HTML in .build/site
# make pages     write the pages of the tutorials in docs/tutorials anew, and the outputs in docs/*.md
# make look      render tutorials and docs as HTML and look at them in Chromium (AXE=axe.min.js to check accessibility)
# make notebooks check the notebooks of the tutorials with nbformat, nbconvert and jupytext
# make session   write docs/session.md anew, from what a real terminal shows
# make benchmark compare with CPython and NumPy (PYTHON=...) and write the table of docs/benchmarks.md
# make bench     time the engine on networks of several shapes, next to the peers that PYTHON has
# make prompt-times time the prompt and Ctrl-C, and write the tables of docs/prompt.md (PYTHON with pexpect)
# make mfcc-times time mfcc next to NumPy and SciPy (PYTHON=...), and compare the results
# make lint      check the formatting
# make conformance compare the expected outputs in Tests/conformance with what CPython 3.11 and NumPy 2 print
# make random-programs  compare COUNT random programs from SEED on with CPython and NumPy
# make sanitize  run the suite, optimised, under AddressSanitizer
# make fuzz      look for inputs that crash, SECONDS long each: in the parser, in whole programs, in sound files

PREFIX  ?= /usr/local
# Linked into the program, the Swift libraries load in half the time and need not be on the machine it is copied to.
STATIC   = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib -Xswiftc -use-ld=lld \
           -Xswiftc -Xclang-linker -Xswiftc "--config=$(CURDIR)/scripts/link.cfg")
DESTDIR ?=
PROGRAM  = .build/release/akscript
SHARE    = $(DESTDIR)$(PREFIX)/share/akscript

.PHONY: run test build install uninstall reference docs pages look notebooks session benchmark prompt-times bench mfcc-times lint conformance random-programs sanitize fuzz bootstrap clean

run: build
	$(PROGRAM) tutorials/edge_params.akscript

test: bootstrap
	scripts/test

build: bootstrap
	swift build -c release $(STATIC) --product akscript

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/tutorials"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/akscript"
	install -m 644 data/*.pkl data/*.h5 data/*.zip "$(SHARE)/"
	install -m 644 tutorials/*.akscript "$(SHARE)/tutorials/"
	install -m 644 LICENSE NOTICE "$(SHARE)/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/akscript"
	rm -rf "$(SHARE)"

reference: build
	$(PROGRAM) reference > docs/reference.md.new
	mv docs/reference.md.new docs/reference.md

pages: build
	mkdir -p docs/tutorials
	$(PROGRAM) check tutorials --pages docs/tutorials --update
	$(PROGRAM) check docs/learning-rule.md --update

docs: reference pages session
	$(PROGRAM) render tutorials docs/*.md -o .build/site --title Documentation

PYTHON ?= python3
AXE    ?=
look: build
	test -x .build/look/bin/python || { $(PYTHON) -m venv .build/look && .build/look/bin/pip install --quiet websocket-client; }
	$(PROGRAM) render tutorials docs/*.md -o .build/site --title Documentation --quiet
	.build/look/bin/python tools/pages/look.py $(if $(AXE),--axe $(AXE)) --out .build/looks .build/site/*.html

notebooks: build
	test -x .build/notebooks/bin/python || { $(PYTHON) -m venv .build/notebooks && .build/notebooks/bin/pip install --quiet nbformat nbconvert jupytext; }
	.build/notebooks/bin/python tools/pages/notebooks.py --akscript $(PROGRAM) tutorials/*.akscript

session: bootstrap
	AKSCRIPT_WRITE_PAGES=1 swift test --filter SessionPageTests

benchmark: build
	$(PYTHON) tools/benchmarks/compare.py --akscript $(PROGRAM) --write docs/benchmarks.md

prompt-times: build
	$(PYTHON) tools/benchmarks/prompt.py --akscript $(PROGRAM) --write docs/prompt.md

mfcc-times: build
	$(PYTHON) tools/benchmarks/mfcc.py --akscript $(PROGRAM)

# TFLite and ONNX Runtime come into an environment of their own, if the network lets them.
PEERS = .build/peers/bin/python
bench: bootstrap
	test -x $(PEERS) || $(PYTHON) -m venv .build/peers
	$(PEERS) -c 'import numpy, onnx, onnxruntime, ai_edge_litert' 2>/dev/null || \
	  timeout 300 .build/peers/bin/pip install --quiet numpy onnx onnxruntime ai-edge-litert || true
	swift build -c release $(STATIC) --product EngineBenchmark
	$(CC) -O3 -march=native -o .build/learning_peer tools/benchmarks/learning_peer.c
	.build/release/EngineBenchmark tools/benchmarks/peers.py $(PEERS) .build/learning_peer

# PYTHON is to be 3.11; the environment with NumPy is made once.
conformance: bootstrap
	test -x .build/python/bin/python || { $(PYTHON) -m venv .build/python && .build/python/bin/pip install -q 'numpy==2.*'; }
	AKSCRIPT_PYTHON=$(CURDIR)/.build/python/bin/python scripts/test --filter PythonCheckTests

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

# Some tests ask for more memory than there is, which is to give no memory rather than a report.
sanitize: bootstrap
	ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 \
	  scripts/test -c release --sanitize=address -Xswiftc -enable-testing --scratch-path .build-sanitized

# The programs run in a folder of their own, with the conformance programs to start from; what libFuzzer finds stays there.
SECONDS ?= 600
fuzz: bootstrap
	AKSCRIPT_FUZZ=1 swift build -c release --sanitize=fuzzer --scratch-path .build-fuzz --product FuzzParser
	AKSCRIPT_FUZZ=1 swift build -c release --sanitize=fuzzer --scratch-path .build-fuzz --product FuzzProgram
	AKSCRIPT_FUZZ=1 swift build -c release --sanitize=fuzzer --scratch-path .build-fuzz --product FuzzSound
	for target in FuzzParser FuzzProgram; do \
	  mkdir -p .build-fuzz/$$target.corpus && cp Tests/conformance/*.py .build-fuzz/$$target.corpus && \
	  (cd .build-fuzz && release/$$target $$target.corpus -dict=../Tests/Fuzz/python.dict -max_total_time=$(SECONDS) -max_len=4000 -timeout=20 \
	    -rss_limit_mb=4096) || exit 1; \
	done
	mkdir -p .build-fuzz/FuzzSound.corpus && cp Tests/Fixtures/audio/tone* .build-fuzz/FuzzSound.corpus
	cd .build-fuzz && release/FuzzSound FuzzSound.corpus -max_total_time=$(SECONDS) -max_len=8192 -timeout=20 -rss_limit_mb=4096

# How many random programs to compare, and where they start: any if SEED is empty.
COUNT ?= 20000
SEED  ?=

# Python 3.11 is needed; NumPy comes into an environment of its own.
random-programs: build
	test -x .build/python/bin/python || python3.11 -m venv .build/python
	.build/python/bin/python -c 'import numpy' 2>/dev/null || .build/python/bin/pip install --quiet "numpy==2.4.*"
	.build/python/bin/python tools/random-programs/run.py --count $(COUNT) $(if $(SEED),--seed $(SEED))

bootstrap:
	@scripts/bootstrap

clean:
	rm -rf .build
