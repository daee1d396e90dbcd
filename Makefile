# make run       install what is missing, build, run the tutorial
# make test      install what is missing, run the whole test suite
# make install   put the program, its data and tutorials under PREFIX (default /usr/local)
# make lint      check the formatting

PREFIX  ?= /usr/local
DESTDIR ?=
PROGRAM  = .build/release/akscript
SHARE    = $(DESTDIR)$(PREFIX)/share/akscript

.PHONY: run test build install uninstall lint bootstrap clean

run: build
	$(PROGRAM) tutorials/edge_params.akscript

test: bootstrap
	scripts/test

build: bootstrap
	swift build -c release --product akscript

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/tutorials"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/akscript"
	install -m 644 data/*.pkl data/*.h5 "$(SHARE)/"
	install -m 644 tutorials/*.akscript "$(SHARE)/tutorials/"
	install -m 644 LICENSE NOTICE "$(SHARE)/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/akscript"
	rm -rf "$(SHARE)"

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

bootstrap:
	@scripts/bootstrap

clean:
	rm -rf .build
