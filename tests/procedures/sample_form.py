"""A form for tests: made up, with one part of every kind."""

SAMPLE = """\
form: shelter_request
version: '2026-01'
to: service
shares: [identity, safety]
languages: {en: own, th: draft}
title: {en: A bed, th: เตียง}
addressee: {en: 'The head of {authority}', th: 'หัวหน้า {authority}'}
parts:
- id: intro
  kind: paragraph
  text: {en: 'We write about {case_code}.', th: 'เราเขียนถึง {case_code}'}
- id: child
  kind: point
  when: child
  if_unknown: true
  text: {en: A child., th: เด็ก}
- id: facts
  kind: facts
  places: [case_code, language]
- id: shared
  kind: shared
- id: yes-tick
  kind: tick
  text: {en: We have one., th: มี}
- id: when
  kind: blank
  lines: 2
  text: {en: From when, th: เมื่อใด}
signatures:
- {en: 'For the sender: {worker}', th: 'ผู้ส่ง: {worker}'}
"""
