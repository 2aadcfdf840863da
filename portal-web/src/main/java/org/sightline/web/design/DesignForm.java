package org.sightline.web.design;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.design.DesignChange;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignSize;
import org.sightline.ejb.design.revision.NewDesign;

/** What is typed about a design. */
public class DesignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String title;
    private String customerReference;
    private String material;
    private String styleCode;
    private UUID project;
    private Double insideLength;
    private Double insideWidth;
    private Double insideDepth;
    private Double blankWidth;
    private Double blankLength;

    void show(DesignDetail design) {
        DesignDetail.Description told = design.description();
        number = design.number();
        title = design.title();
        customerReference = told.customerReference();
        material = told.material();
        styleCode = told.styleCode();
        project = design.project() == null ? null : design.project().id();
        insideLength = told.size().insideLength();
        insideWidth = told.size().insideWidth();
        insideDepth = told.size().insideDepth();
        blankWidth = told.size().blankWidth();
        blankLength = told.size().blankLength();
    }

    public NewDesign design(UUID customer) {
        return new NewDesign(number, title, customer, project, customerReference, material, styleCode, size());
    }

    DesignChange change() {
        return new DesignChange(
                text(number),
                text(title),
                text(customerReference),
                text(material),
                text(styleCode),
                size(),
                project,
                project == null,
                null);
    }

    static DesignChange archived(boolean archived) {
        return new DesignChange(null, null, null, null, null, null, null, false, archived);
    }

    private DesignSize size() {
        return new DesignSize(insideLength, insideWidth, insideDepth, blankWidth, blankLength);
    }

    /** A field left empty is sent as nothing; to a service nothing would mean "as it was". */
    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCustomerReference() {
        return customerReference;
    }

    public void setCustomerReference(String customerReference) {
        this.customerReference = customerReference;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public String getStyleCode() {
        return styleCode;
    }

    public void setStyleCode(String styleCode) {
        this.styleCode = styleCode;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public Double getInsideLength() {
        return insideLength;
    }

    public void setInsideLength(Double insideLength) {
        this.insideLength = insideLength;
    }

    public Double getInsideWidth() {
        return insideWidth;
    }

    public void setInsideWidth(Double insideWidth) {
        this.insideWidth = insideWidth;
    }

    public Double getInsideDepth() {
        return insideDepth;
    }

    public void setInsideDepth(Double insideDepth) {
        this.insideDepth = insideDepth;
    }

    public Double getBlankWidth() {
        return blankWidth;
    }

    public void setBlankWidth(Double blankWidth) {
        this.blankWidth = blankWidth;
    }

    public Double getBlankLength() {
        return blankLength;
    }

    public void setBlankLength(Double blankLength) {
        this.blankLength = blankLength;
    }
}
