package org.sightline.worker.pdf.content;

import org.apache.pdfbox.cos.COSNumber;

/** A font and its size. */
record FontChoice(CutFont font, COSNumber size) {}
